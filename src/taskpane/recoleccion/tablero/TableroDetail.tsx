import { Button, Caption1, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatDateWithWeekday } from '../../../domain/dates/formatDate';
import { entregasDe } from '../../../domain/indicadores/recoleccion/entregas';
import {
  avisoAlSuperior,
  solicitudDeCorroborar,
} from '../../../domain/indicadores/recoleccion/recordatorioTardio';
import type { TableroRow } from '../../../domain/indicadores/recoleccion/tablero';
import type { Carta } from '../../../domain/messages/cartas';
import { Fact, Facts } from '../../kit/Facts';
import { MoreList } from '../../kit/MoreList';
import { useLayoutStyles } from '../../kit/layout';
import { useSession } from '../../session/SessionProvider';
import { CartaFields } from '../CartaFields';
import { Folded } from '../Folded';
import { ProrrogaForm } from './ProrrogaForm';
import { texts } from './texts';
import type { TableroItemProps } from './tableroItemProps';

/** Who it is, what was received, the texts to copy and its prórrogas. */
export function TableroDetail({ row, drafts }: TableroItemProps) {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const cartas = useMemo(
    () => [
      { what: texts.corroborar, carta: solicitudDeCorroborar(seguimiento, row) },
      { what: texts.superior, carta: avisoAlSuperior(seguimiento, row, fecha) },
    ],
    [seguimiento, row, fecha],
  );
  return (
    <>
      <RowFacts row={row} />
      <Folded summary={texts.porQueVence}>
        {() => <Caption1 className={layout.text}>{row.motivoVence}</Caption1>}
      </Folded>
      {row.prorrogas.map((prorroga) => (
        <Caption1 key={prorroga.tipo} className={layout.text}>
          {texts.prorroga(prorroga)}. {prorroga.motivo}
        </Caption1>
      ))}
      <Receipts row={row} />
      {cartas.map(
        ({ what, carta }) =>
          carta && <FoldedCarta key={what} what={what} carta={carta} dependencia={row.dependencia} />,
      )}
      <Prorroga row={row} drafts={drafts} />
    </>
  );
}

function RowFacts({ row }: { readonly row: TableroRow }) {
  const { enlace, correo, indicadores, enviada, vence, archivo } = row;
  return (
    <Facts>
      <Fact term={texts.enlace}>{enlace === '' ? texts.sinEnlace : enlace}</Fact>
      {correo !== '' && <Fact term={texts.correo}>{correo}</Fact>}
      <Fact term={texts.indicadores}>{indicadores}</Fact>
      <Fact term={texts.enviada}>{enviada === null ? texts.noEnviada : formatDateWithWeekday(enviada)}</Fact>
      <Fact term={texts.vence}>{formatDateWithWeekday(vence)}</Fact>
      {archivo !== '' && <Fact term={texts.archivo}>{archivo}</Fact>}
    </Facts>
  );
}

/** Its rows of Entregas, the last first. */
function Receipts({ row: { dependencia, mes } }: { readonly row: TableroRow }) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const entregas = entregasDe(seguimiento, dependencia, mes);
  if (entregas.length === 0) return null;
  return (
    <Folded summary={texts.entregas(entregas.length)} label={texts.entregasDe(entregas.length, dependencia)}>
      {() => (
        <MoreList items={[...entregas].reverse()} itemKey={(_entrega, index) => String(index)}>
          {(entrega) => (
            <>
              <Caption1 block className={layout.text}>
                {texts.entrega(entrega)}
              </Caption1>
              <Caption1 block className={mergeClasses(layout.prose, layout.secondary)}>
                {entrega.observaciones}
              </Caption1>
            </>
          )}
        </MoreList>
      )}
    </Folded>
  );
}

interface FoldedCartaProps {
  readonly what: string;
  readonly carta: Carta;
  readonly dependencia: string;
}

function FoldedCarta({ what, carta, dependencia }: FoldedCartaProps) {
  return (
    <Folded summary={what} label={texts.deDependencia(what, dependencia)}>
      {() => <CartaFields carta={carta} of={dependencia} />}
    </Folded>
  );
}

function Prorroga({ row, drafts }: TableroItemProps) {
  const draft = drafts.of(row);
  if (draft) return <ProrrogaForm row={row} draft={draft} onType={drafts.type} onLeave={drafts.close} />;
  return (
    <div>
      <Button size="small" aria-label={texts.form.abrirDe(row.dependencia)} onClick={() => drafts.open(row)}>
        {texts.form.abrir}
      </Button>
    </div>
  );
}
