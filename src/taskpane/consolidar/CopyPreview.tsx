import { Button, Text } from '@fluentui/react-components';
import type { CopyCount } from '../../domain/consolidation/planConsolidation';
import { consolidacionText } from '../../domain/messages/consolidacion';
import { ConfirmPanel } from '../kit/ConfirmPanel';
import { CountTable } from '../kit/CountTable';
import { MoreList } from '../kit/MoreList';
import { Notice } from '../kit/Notice';
import { Section } from '../kit/Section';
import { useLayoutStyles } from '../kit/layout';
import type { Consolidated } from '../../workbook/consolidateCopies';
import { texts } from './texts';
import type { Copies } from './useCopies';

interface CopyPreviewProps {
  readonly copies: Copies;
  readonly plan: Consolidated;
  readonly busy: boolean;
}

/** What putting the copies together would do, before it does it. */
export function CopyPreview({ copies, plan, busy }: CopyPreviewProps) {
  const { copias, agregadas, llenadas, conflictos, faltan, sinComparar, folios } = plan;
  return (
    <>
      <ConfirmPanel
        title={texts.titulo(copias.length)}
        confirm={texts.confirmar}
        onConfirm={() => void copies.consolidate()}
        onCancel={copies.clear}
        undoable={false}
        busy={busy}
      >
        <Text>{texts.cambios(agregadas, llenadas)}</Text>
        <Text>{texts.conflictos(conflictos.length)}</Text>
      </ConfirmPanel>
      {sinComparar.length > 0 && <Uncompared sinComparar={sinComparar} />}
      {folios.length > 0 && <Renumbered folios={folios} />}
      {copias.map((copia, index) => (
        <Section
          key={copia.archivo}
          title={copia.archivo}
          aside={
            <Button
              size="small"
              aria-label={texts.quitarDe(copia.archivo)}
              disabledFocusable={busy}
              onClick={() => copies.remove(index)}
            >
              {texts.quitar}
            </Button>
          }
        >
          <CountTable headings={[texts.cuenta, texts.filasOCeldas]} rows={countsOf(copia)} />
        </Section>
      ))}
      {faltan.length > 0 && <Missing faltan={faltan} />}
    </>
  );
}

/** Before anything is written: what nobody compares is lost if nobody is told. */
function Uncompared({ sinComparar }: Pick<Consolidated, 'sinComparar'>) {
  const layout = useLayoutStyles();
  return (
    <Notice intent="warning" title={texts.sinComparar(sinComparar.length)}>
      <MoreList items={sinComparar} itemKey={(_each, index) => String(index)}>
        {({ hoja, columna, copia, motivo }) => (
          <Text className={layout.text}>{consolidacionText.sinComparar(hoja, columna, copia, motivo)}</Text>
        )}
      </MoreList>
    </Notice>
  );
}

function Renumbered({ folios }: Pick<Consolidated, 'folios'>) {
  const layout = useLayoutStyles();
  return (
    <details>
      <summary>{texts.folios(folios.length)}</summary>
      <MoreList items={folios} itemKey={({ copia, enLaCopia }) => `${copia} ${enLaCopia}`}>
        {({ clave, copia, enLaCopia, enEsteLibro }) => (
          <Text className={layout.text}>{consolidacionText.folio(clave, copia, enLaCopia, enEsteLibro)}</Text>
        )}
      </MoreList>
    </details>
  );
}

function countsOf({ agregadas, llenadas, iguales, conflictos }: CopyCount) {
  return [
    { name: 'agregadas', label: texts.agregadas, count: agregadas },
    { name: 'llenadas', label: texts.llenadas, count: llenadas },
    { name: 'iguales', label: texts.iguales, count: iguales },
    { name: 'conflictos', label: texts.enConflicto, count: conflictos },
  ];
}

function Missing({ faltan }: Pick<Consolidated, 'faltan'>) {
  const layout = useLayoutStyles();
  return (
    <details>
      <summary>{texts.faltan(faltan.length)}</summary>
      <MoreList items={faltan} itemKey={(_each, index) => String(index)}>
        {({ hoja, clave, copia }) => <Text className={layout.text}>{texts.falta(hoja, clave, copia)}</Text>}
      </MoreList>
    </details>
  );
}
