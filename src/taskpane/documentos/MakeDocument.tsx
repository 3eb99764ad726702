import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { makeDocumento, porLlenar, type DocumentoRequest } from '../../domain/documentos';
import type { Documento } from '../../domain/documentos/documento';
import type { Verb } from '../../workbook/inWorkbook';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { MessageStrip } from '../kit/MessageStrip';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { saveDocument } from './documentFile';
import { texts } from './texts';

/** What the document would be called and would still lack, and its two ways out: a file or a sheet. */
export function MakeDocument({ request }: { readonly request: DocumentoRequest }) {
  const { seguimiento } = useSession().libro;
  const made = useMemo(() => makeDocumento(seguimiento, request), [seguimiento, request]);
  return (
    <Section title={texts.vistaPrevia}>
      {'problem' in made ? (
        <MessageStrip intent="warning" politeness="polite">
          {made.problem.mensaje}
        </MessageStrip>
      ) : (
        <>
          <Preview documento={made.documento} />
          <WaysOut documento={made.documento} request={request} />
        </>
      )}
    </Section>
  );
}

function Preview({ documento }: { readonly documento: Documento }) {
  const layout = useLayoutStyles();
  const blanks = useMemo(() => porLlenar(documento), [documento]);
  return (
    <>
      <Text className={layout.text}>
        <strong>{documento.nombre}</strong>
        {documento.titulo === documento.nombre ? '' : `: ${documento.titulo}`}
      </Text>
      <Text role="status">{texts.porLlenar(blanks.length)}</Text>
      {blanks.length > 0 && (
        <MoreList items={blanks} itemKey={(blank) => blank}>
          {(blank) => <span className={layout.text}>[{blank}]</span>}
        </MoreList>
      )}
    </>
  );
}

interface WaysOutProps {
  readonly documento: Documento;
  readonly request: DocumentoRequest;
}

function WaysOut({ documento, request }: WaysOutProps) {
  const layout = useLayoutStyles();
  const { run, work } = useSession();
  const [asking, setAsking] = useState(false);
  const write = async () => {
    await run(texts.escribiendo, writing(documento), {
      told: ({ hoja }) => texts.escrita(hoja),
    });
    setAsking(false);
  };
  if (asking) {
    return (
      <ConfirmPanel
        title={texts.confirmar.titulo}
        confirm={texts.confirmar.boton}
        onConfirm={() => void write()}
        onCancel={() => setAsking(false)}
        undoable={false}
        busy={work !== null}
      >
        <Text className={layout.text}>{texts.confirmar.que(documento.nombre)}</Text>
      </ConfirmPanel>
    );
  }
  const save = () =>
    run(texts.guardando, () => saveDocument(documento, request.fecha), {
      readsOnly: true,
      told: texts.guardado,
    });
  return (
    <div className={layout.row}>
      <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void save()}>
        {texts.guardar}
      </Button>
      <Button disabledFocusable={work !== null} onClick={() => setAsking(true)}>
        {texts.hoja}
      </Button>
    </div>
  );
}

/** Most save the file: what writes the sheet comes when it is asked for. */
function writing(documento: Documento): Verb<{ readonly hoja: string }> {
  return async (context) => {
    const { writeDocumentSheet } = await import(
      /* webpackChunkName: "on-demand-document-sheet" */ '../../workbook/writeDocumentSheet'
    );
    return writeDocumentSheet(context, documento);
  };
}
