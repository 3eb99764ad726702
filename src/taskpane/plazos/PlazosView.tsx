import { Button, Field, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlazoDeAgenda } from '../../domain/calendar/agenda';
import { eventosDe } from '../../domain/calendar/eventos';
import { calendarDate } from '../../domain/dates/dateSerial';
import { monthOf, periodoLabel } from '../../domain/dates/periodo';
import { plazosText, plazoTexts } from '../../domain/messages/plazos';
import { plazosDelLibro } from '../../domain/overview/plazosDelLibro';
import { CopyText } from '../kit/CopyText';
import { Empty } from '../kit/Empty';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { MoreList } from '../kit/MoreList';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { Folded } from '../recoleccion/Folded';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { PlazoItem } from './PlazoItem';
import { saveCalendar } from './saveCalendar';
import { texts } from './texts';

/** Everything that is due in a year, by month, to read or to take to a calendar. */
export function PlazosView() {
  const { go } = useNavigation();
  const { seguimiento } = useSession().libro;
  if (seguimiento.tables.length > 0) return <Agenda />;
  return <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{texts.sinFormatos}</Empty>;
}

function Agenda() {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const { libro, fecha } = useSession();
  const { seguimiento } = libro;
  const { year: thisYear } = calendarDate(fecha);
  const [kept, setKept] = useKept<number>('plazos.anio', thisYear);
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, thisYear + 2, kept])].sort();
  const plazos = useMemo(() => plazosDelLibro(seguimiento, kept, fecha), [seguimiento, kept, fecha]);
  return (
    <div className={layout.view}>
      <div>
        <Button onClick={() => go('inicio')}>{texts.volver}</Button>
      </div>
      <div className={layout.column}>
        <Field label={texts.anio}>
          <Select value={String(kept)} onChange={(_event, { value }) => setKept(Number(value))}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
        <Text>
          {plazos.length === 0
            ? texts.nada(kept)
            : texts.cuenta(plazos.length, plazos.filter(({ cumplido }) => cumplido).length)}
        </Text>
        {seguimiento.perfil.plazos.length === 0 && (
          <Text className={layout.secondary}>{plazoTexts.sinPlazos(seguimiento.perfil.nombre)}</Text>
        )}
      </div>
      {plazos.length > 0 && <TakeAway plazos={plazos} year={kept} />}
      {byMonth(plazos).map(([month, ofMonth]) => (
        <Section key={`${kept}|${month}`} title={capitalised(periodoLabel(month))}>
          <MoreList items={ofMonth} itemKey={(_plazo, index) => String(index)}>
            {(plazo) => <PlazoItem plazo={plazo} />}
          </MoreList>
        </Section>
      ))}
    </div>
  );
}

/** By the month of the day that obliges, which a business day before may have taken to the one before. */
function byMonth(plazos: readonly PlazoDeAgenda[]): readonly [string, readonly PlazoDeAgenda[]][] {
  const months = new Map<string, PlazoDeAgenda[]>();
  for (const plazo of [...plazos].sort((one, other) => one.limite - other.limite)) {
    const month = monthOf(plazo.limite);
    const known = months.get(month);
    if (known) known.push(plazo);
    else months.set(month, [plazo]);
  }
  return [...months];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface TakeAwayProps {
  readonly plazos: readonly PlazoDeAgenda[];
  readonly year: number;
}

function TakeAway({ plazos, year }: TakeAwayProps) {
  const layout = useLayoutStyles();
  const { libro, fecha, run, work } = useSession();
  const { perfil, calendar, institucion } = libro.seguimiento;
  const save = () => {
    const eventos = eventosDe(perfil.id, plazos, calendar);
    const nombre = plazoTexts.calendario(institucion === '' ? perfil.nombre : institucion, year);
    return run(texts.guardando, () => saveCalendar({ nombre, eventos, sello: fecha }, texts.archivo(year)), {
      readsOnly: true,
      told: texts.guardado,
    });
  };
  return (
    <div className={layout.column}>
      <div>
        <Button disabledFocusable={work !== null} onClick={() => void save()}>
          {texts.guardar}
        </Button>
      </div>
      <Text className={layout.secondary}>{texts.para}</Text>
      <Folded summary={texts.copiar}>
        {() => (
          <div className={layout.column}>
            <Text className={layout.secondary}>{texts.copiarPorque}</Text>
            <CopyText label={texts.lista} text={plazosText(plazos)} rows={8} />
          </div>
        )}
      </Folded>
    </div>
  );
}
