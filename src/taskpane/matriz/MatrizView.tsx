import { Field, Text } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { indicadoresOf } from '../../domain/indicadores/readIndicadores';
import { hasIndicadores } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { EnviosSection } from './EnviosSection';
import { MakeMatrix } from './MakeMatrix';
import { MatrizFigures } from './MatrizFigures';
import { MatrizNotices } from './MatrizNotices';
import { quartersOf } from './quarters';
import { quarterState } from './quarterState';
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
  const state = useMemo(() => quarterState(seguimiento, trimestre, fecha), [seguimiento, trimestre, fecha]);
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
        <Text role="status">
          {state.cerrado === null ? texts.estado.abierto : texts.estado.cerrado(state.cerrado)}
        </Text>
        {enCurso && <Text>{texts.estado.enCurso}</Text>}
      </div>
      <MatrizNotices state={state} />
      <MakeMatrix key={trimestre} state={state} />
      <Section title={texts.cifras(trimestre)}>
        <MatrizFigures model={state.model} />
      </Section>
      <RezagoSection key={`rezago ${trimestre}`} model={state.model} />
      <SeguimientoSection trimestre={trimestre} />
      <Section title={texts.envios.titulo}>
        <EnviosSection model={state.model} />
      </Section>
    </div>
  );
}
