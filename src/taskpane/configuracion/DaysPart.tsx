import { Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { institutionDays, lawDays, type DiaInstitucion } from '../../domain/configuracion/diasInhabiles';
import { calendarDate } from '../../domain/dates/dateSerial';
import { diasInhabilesRegister } from '../../domain/registers';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useSession } from '../session/SessionProvider';
import { AddDay } from './AddDay';
import { LostSheet } from './Asked';
import { OfferedDays } from './OfferedDays';
import { RemoveDay, RestoreDays } from './RemoveDays';
import { Select } from '../kit/fields';
import { texts } from './texts';
import { useEdits } from './useEdits';

const { sheet, table } = diasInhabilesRegister;

const useStyles = makeStyles({
  day: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A notification of December counts days of January, and a calendar is published for the year to come. */
const YEARS = [-1, 0, 1, 2];

/** The calendar of a year: the institution's own days, the law's, and those that others usually agree on. */
export function DaysPart() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const edits = useEdits();
  const current = calendarDate(fecha).year;
  const [year, setYear] = useState(current);
  const raw = libro.tables.get(table);
  const days = useMemo(() => institutionDays(raw), [raw]);
  if (!raw) {
    const restore = () =>
      void edits.day({ kind: 'restore', porQue: texts.restaurar }, texts.dias.restaurada(sheet));
    return <LostSheet sheet={sheet} table={table} onRestore={restore} />;
  }
  return (
    <div className={layout.view}>
      <Text>{texts.dias.efecto}</Text>
      <Field label={texts.dias.anio}>
        <Select value={String(year)} onChange={(_event, { value }) => setYear(Number(value))}>
          {YEARS.map((away) => (
            <option key={away} value={current + away}>
              {current + away}
            </option>
          ))}
        </Select>
      </Field>
      <OwnDays days={days} year={year} />
      <LawDays days={days} year={year} />
      <OfferedDays key={year} year={year} />
      <AddDay />
    </div>
  );
}

function OwnDays({ days, year }: { readonly days: readonly DiaInstitucion[]; readonly year: number }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const ofYear = days.filter(({ fecha }) => calendarDate(fecha).year === year);
  return (
    <Section title={texts.dias.propios}>
      {ofYear.length === 0 && <Text>{texts.dias.ninguno(year)}</Text>}
      {ofYear.length > 0 && (
        <MoreList items={ofYear} itemKey={({ fecha, tipo }, index) => `${fecha}|${tipo}|${index}`}>
          {(day) => (
            <div className={styles.day}>
              <span className={layout.text}>
                {texts.dias.dia(day.fecha)} · {texts.dias.tipo[day.tipo]}
                <div className={styles.small}>{day.motivo}</div>
              </span>
              <RemoveDay day={day} />
            </div>
          )}
        </MoreList>
      )}
      {days.length > 0 && <RestoreDays days={days} />}
    </Section>
  );
}

function LawDays({ days, year }: { readonly days: readonly DiaInstitucion[]; readonly year: number }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  return (
    <Section title={texts.dias.deLey}>
      <Text className={styles.small}>
        {texts.fundamento} {texts.dias.leyFundamento}
      </Text>
      <ul className={layout.list}>
        {lawDays(year, days).map(({ fecha, motivo, seLabora }) => (
          <li key={fecha}>
            {texts.dias.dia(fecha)}{' '}
            <span className={styles.small}>{seLabora ? `${motivo} · ${texts.dias.seLabora}` : motivo}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
