import { useRef, useState } from 'react';
import type { Format } from '../../domain/formats/format';
import { useLayoutStyles } from '../kit/layout';
import { useKept } from '../session/useKept';
import { useSession } from '../session/SessionProvider';
import { ConsolidarLink } from '../consolidar/ConsolidarLink';
import { DocumentosLink } from '../documentos/DocumentosLink';
import { ActionsSection } from './actions/ActionsSection';
import { AdoptSection } from './adopt/AdoptSection';
import { emptyForm, type InstallForm } from './install/installForm';
import { FirstInstall } from './install/FirstInstall';
import { InstalledFormats } from './install/InstalledFormats';
import { PrintSection } from './print/PrintSection';

/** Installing formats, bringing in a table that is already in the workbook, and what is done with a whole format. */
export function FormatosView() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const hasBook = libro.seguimiento.tables.length > 0;
  const [form, setForm] = useKept<InstallForm>('formatos.instalar', emptyForm(fecha));
  const [adding, setAdding] = useState<string | null>(null);
  const install = useRef<HTMLDivElement>(null);
  const askToInstall = ({ id }: Format) => {
    if (hasBook) {
      setAdding(id);
      return;
    }
    setForm({ ...form, formatos: [...new Set([...form.formatos, id])] });
    install.current?.focus();
  };
  return (
    <div className={layout.view}>
      <div ref={install} tabIndex={-1} className={layout.view}>
        {hasBook ? (
          <InstalledFormats adding={adding} onAdding={setAdding} />
        ) : (
          <FirstInstall form={form} onChange={setForm} />
        )}
      </div>
      <AdoptSection onInstall={askToInstall} />
      <ActionsSection />
      <PrintSection />
      <DocumentosLink />
      <ConsolidarLink />
    </div>
  );
}
