import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { ORDEN_SEMAFOROS } from '../../domain/indicadores/matriz/figuras';
import type {
  AvanceFinanciero,
  Conteo,
  GrupoMatriz,
  MatrizModel,
} from '../../domain/indicadores/matriz/matrizModel';
import { cifraText, puntosText } from '../../domain/indicadores/matriz/mostrado';
import { CountTable } from '../kit/CountTable';
import { IndicadorChip } from '../kit/IndicadorChip';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Progress } from '../kit/Progress';
import { texts } from './texts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  advances: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(40px, 1fr) max-content',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
});

/** Counts by colour and the physical advance beside the financial one: of all, by programme and by dependency. */
export function MatrizFigures({ model }: { readonly model: MatrizModel }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { conteo, programas, dependencias, lineas } = model;
  return (
    <>
      <CountTable
        headings={[texts.semaforo, texts.indicadores]}
        rows={presentIn(conteo).map((semaforo) => ({
          name: semaforo,
          label: <IndicadorChip semaforo={semaforo} />,
          count: conteo[semaforo],
        }))}
      />
      <Advances
        nombre={texts.todos}
        fisico={model.avanceFisico}
        calculables={model.calculables}
        indicadores={lineas.length}
        financiero={model.financiero}
      />
      <div className={layout.column}>
        <details>
          <summary className={styles.summary}>{texts.porPrograma(programas.length)}</summary>
          <MoreList items={programas} itemKey={({ nombre }) => nombre}>
            {(programa) => <Group grupo={programa} financiero={programa.financiero} />}
          </MoreList>
        </details>
        <details>
          <summary className={styles.summary}>{texts.porDependencia(dependencias.length)}</summary>
          <MoreList items={dependencias} itemKey={({ nombre }) => nombre}>
            {(dependencia) => <Group grupo={dependencia} />}
          </MoreList>
        </details>
        <span className={styles.note}>{texts.criterio}</span>
      </div>
    </>
  );
}

function presentIn(conteo: Conteo) {
  return ORDEN_SEMAFOROS.filter((semaforo) => conteo[semaforo] > 0);
}

interface GroupProps {
  readonly grupo: GrupoMatriz;
  /** Absent where there is no budget to be beside, as in a dependency. */
  readonly financiero?: AvanceFinanciero | null;
}

function Group({ grupo, financiero }: GroupProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { nombre, conteo, avanceFisico, calculables, indicadores } = grupo;
  return (
    <div className={styles.group}>
      <Text weight="semibold" className={layout.text}>
        {nombre}
      </Text>
      <Advances
        nombre={nombre}
        fisico={avanceFisico}
        calculables={calculables}
        indicadores={indicadores}
        {...(financiero === undefined ? {} : { financiero })}
      />
      <div className={layout.row}>
        {presentIn(conteo).map((semaforo) => (
          <span key={semaforo}>
            <IndicadorChip semaforo={semaforo} /> {conteo[semaforo]}
          </span>
        ))}
      </div>
    </div>
  );
}

interface AdvancesProps {
  readonly nombre: string;
  readonly fisico: number | null;
  /** Of how many indicators the physical advance speaks, and of how many there are. */
  readonly calculables: number;
  readonly indicadores: number;
  readonly financiero?: AvanceFinanciero | null;
}

function Advances({ nombre, fisico, calculables, indicadores, financiero }: AdvancesProps) {
  const styles = useStyles();
  const spent = financiero?.avance ?? null;
  return (
    <>
      <div className={styles.advances}>
        <Advance nombre={nombre} que={texts.fisico} points={fisico} absent={texts.sinCumplimiento} />
        {financiero !== undefined && (
          <Advance nombre={nombre} que={texts.financiero} points={spent} absent={texts.sinPresupuesto} />
        )}
      </div>
      <span className={styles.note}>
        {texts.conCumplimiento(calculables, indicadores)}
        {financiero && spent !== null && (
          <> {texts.montos(cifraText(financiero.devengado), cifraText(financiero.presupuesto))}</>
        )}
      </span>
    </>
  );
}

interface AdvanceProps {
  readonly nombre: string;
  readonly que: string;
  readonly points: number | null;
  readonly absent: string;
}

function Advance({ nombre, que, points, absent }: AdvanceProps) {
  return (
    <>
      <span>{que}</span>
      {points === null ? (
        <span />
      ) : (
        <Progress label={texts.avance(nombre, que)} value={Math.min(100, Math.max(0, points))} max={100} />
      )}
      <span>{points === null ? absent : texts.puntos(puntosText(points))}</span>
    </>
  );
}
