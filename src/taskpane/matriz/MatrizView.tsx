import { Field, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo } from 'react';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import { hasIndicadores } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { Progress } from '../kit/Progress';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { useSteps } from '../session/useSteps';
import { EnviosSection } from './EnviosSection';
import { MakeMatrix } from './MakeMatrix';
import { MatrizFigures } from './MatrizFigures';
import { MatrizNotices } from './MatrizNotices';
import { quartersOf } from './quarters';
import { quarterStateSteps, type QuarterState } from './quarterState';
import { RezagoSection } from './RezagoSection';
import { SeguimientoSection } from './SeguimientoSection';
import { texts } from './texts';

/**
 * The quarterly matrix SEJ-PEP-27: what it lacks, what it says, making it, and what follows from it.
 * `go('matriz', '2026-T1')` opens that quarter.
 */
export function MatrizView() {
  const { go } = useNavigation();
  const { seguimiento } = useSession().libro;
  const sinFichas = !hasIndicadores(seguimiento);
  if (sinFichas || indicadoresOf(seguimiento).indicadores.length === 0) {
    return (
      <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>
        {sinFichas ? texts.sinFichas : texts.sinIndicadores}
      </Empty>
    );
  }
  return <Quarter />;
}

function Quarter() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const quarters = useMemo(() => quartersOf(seguimiento, fecha), [seguimiento, fecha]);
  const { focus, asked } = useNavigation();
  const [kept, choose] = useKept('matriz.trimestre', '');
  useEffect(() => {
    if (focus !== undefined) choose(focus);
  }, [focus, asked, choose]);
  const trimestre = quarters.trimestres.includes(kept) ? kept : quarters.usual;
  const begin = useCallback(
    () => quarterStateSteps(seguimiento, trimestre, fecha),
    [seguimiento, trimestre, fecha],
  );
  const judged = useSteps(begin);
  // What is known of another quarter says nothing of this one.
  const state = judged?.trimestre === trimestre ? judged : null;
  const enCurso = trimestre === quarters.enCurso;
  return (
    <div className={layout.view}>
      <div className={layout.column}>
        <Field label={texts.trimestre}>
          <Select value={trimestre} onChange={(_event, { value }) => choose(value)}>
            {quarters.trimestres.map((each) => (
              <option key={each} value={each}>
                {texts.opcion(each, each === quarters.enCurso)}
              </option>
            ))}
          </Select>
        </Field>
        <Text role="status">{state === null ? texts.estado.calculando : standingOf(state)}</Text>
        {enCurso && <Text>{texts.estado.enCurso}</Text>}
      </div>
      {state === null ? <Progress label={texts.estado.calculando} /> : <Judged state={state} />}
    </div>
  );
}

function standingOf({ cerrado }: QuarterState): string {
  return cerrado === null ? texts.estado.abierto : texts.estado.cerrado(cerrado);
}

function Judged({ state }: { readonly state: QuarterState }) {
  const { trimestre, model } = state;
  return (
    <>
      <MatrizNotices state={state} />
      <MakeMatrix key={trimestre} state={state} />
      <Section title={texts.cifras(trimestre)}>
        <MatrizFigures model={model} />
      </Section>
      <RezagoSection key={`rezago ${trimestre}`} model={model} />
      <SeguimientoSection trimestre={trimestre} />
      <Section title={texts.envios.titulo}>
        <EnviosSection model={model} />
      </Section>
    </>
  );
}
