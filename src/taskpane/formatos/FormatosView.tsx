import { useRef } from 'react';
import type { Format } from '../../domain/formats/format';
import { useLayoutStyles } from '../kit/layout';
import { useKept } from '../session/useKept';
import { useSession } from '../session/SessionProvider';
import { ActionsSection } from './actions/ActionsSection';
import { AdoptSection } from './adopt/AdoptSection';
import { emptyForm, type InstallForm } from './install/installForm';
import { InstallSection } from './install/InstallSection';
import { PrintSection } from './print/PrintSection';

/** Installing formats, bringing in a table that is already in the workbook, and what is done with a whole format. */
export function FormatosView() {
  const layout = useLayoutStyles();
  const { fecha } = useSession();
  const [form, setForm] = useKept<InstallForm>('formatos.instalar', emptyForm(fecha));
  const install = useRef<HTMLDivElement>(null);
  const askToInstall = ({ id }: Format) => {
    setForm({ ...form, formatos: [...new Set([...form.formatos, id])] });
    install.current?.focus();
  };
  return (
    <div className={layout.view}>
      <div ref={install} tabIndex={-1} className={layout.view}>
        <InstallSection form={form} onChange={setForm} />
      </div>
      <AdoptSection onInstall={askToInstall} />
      <ActionsSection />
      <PrintSection />
    </div>
  );
}
