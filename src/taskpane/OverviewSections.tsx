import { Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDate } from '../domain/dates/formatDate';
import { periodoLabel } from '../domain/dates/periodo';
import { siguientePaso } from '../domain/messages/pasos';
import type { Overview } from '../domain/overview/overview';
import { CountTable } from './kit/CountTable';
import { SemaforoChip } from './kit/SemaforoChip';
import { texts } from './texts';

const useStyles = makeStyles({
  step: {
    padding: tokens.spacingHorizontalM,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: 0, listStyleType: 'none' },
});

/** What the workbook has, the next step first. An empty workbook has nothing else to tell. */
export function OverviewSections({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { formatos, semaforo, siguiente, asm, fecha } = overview;
  return (
    <>
      {formatos.length === 0 && <Text>{texts.purpose}</Text>}
      <section className={styles.step} aria-labelledby="siguiente">
        <Subtitle2 as="h2" id="siguiente" className={styles.heading} block>
          {texts.nextStep}
        </Subtitle2>
        <Text>{siguientePaso(siguiente)}</Text>
      </section>
      {formatos.length > 0 && (
        <>
          <Section title={overview.institucion || texts.thisWorkbook}>
            <Facts overview={overview} />
          </Section>
          {asm > 0 && (
            <Section title={texts.semaforo(asm, formatDate(fecha, 'corta'))}>
              <CountTable
                headings={[texts.estado, texts.asm]}
                rows={semaforo.map((count) => ({
                  name: count.etiqueta,
                  label: <SemaforoChip etiqueta={count.etiqueta} />,
                  count: count.asm,
                }))}
              />
            </Section>
          )}
          <Section title={texts.formatos}>
            <CountTable
              headings={[texts.hoja, texts.filas]}
              rows={formatos.map(({ id, hoja, filas }) => ({ name: id, label: hoja, count: filas }))}
            />
          </Section>
        </>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

function Facts({ overview: { perfil, programas, ultimoCierre } }: { readonly overview: Overview }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      <Fact term={texts.perfil}>{perfil}</Fact>
      <Fact term={texts.programas}>
        {programas.length === 0 ? texts.none : <Programas names={programas} />}
      </Fact>
      <Fact term={texts.ultimoCierre}>{ultimoCierre === null ? texts.none : periodoLabel(ultimoCierre)}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}

/** More than these would push the rest out of sight: they open when asked for. */
const FEW = 3;

function Programas({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const list = (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= FEW) return list;
  return (
    <details>
      <summary>{texts.manyProgramas(names.length)}</summary>
      {list}
    </details>
  );
}
