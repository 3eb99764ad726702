import { Button, Field, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { claveProblem } from '../../domain/asm/claveProblems';
import { hasAsmFormats } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { Notice } from '../kit/Notice';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { CaptureSection } from './CaptureSection';
import { AfterClose, CloseMonth } from './CloseMonth';
import { filtersFor, NO_FILTERS, type Filters } from './filters';
import { SaveBar } from './SaveBar';
import { Select } from '../kit/fields';
import { texts } from './texts';
import { breakDownActions } from './verbs';
import { useCapture, type Capture } from './useCapture';
import { useMonth } from './useMonth';

/** `go('avance', CERRAR)` opens the view at the close of the month; a filter's name shows what it keeps, and any other focus is looked for. */
const CERRAR = 'cerrar';

/** The month: what each action reports, how it stands with it, and its close. */
export function AvanceView() {
  const layout = useLayoutStyles();
  const { go, focus, asked } = useNavigation();
  const { seguimiento } = useSession().libro;
  const month = useMonth();
  const capture = useCapture(month.periodo);
  const [closing, setClosing] = useKept('avance.cerrando', false);
  const [closedNow, setClosedNow] = useState<string | null>(null);
  const [filters, setFilters] = useKept<Filters>('avance.filtros', NO_FILTERS);
  useEffect(() => {
    if (focus === CERRAR) setClosing(true);
    else if (focus !== undefined) setFilters(filtersFor(focus));
  }, [focus, asked, setClosing, setFilters]);

  if (!hasAsmFormats(seguimiento)) {
    return (
      <Empty action={{ label: texts.empty.install, onClick: () => go('formatos') }}>
        {texts.empty.sinFormatos}
      </Empty>
    );
  }
  const { items, unplaced } = capture.list;
  if (items.length + unplaced.length === 0) return <Empty>{texts.empty.sinAsm}</Empty>;
  const { periodo } = month;
  const justClosed = closedNow === periodo;
  return (
    <div className={layout.view}>
      <div className={layout.column}>
        <Field label={texts.mes}>
          <Select value={periodo} onChange={(_event, { value }) => month.choose(value)}>
            {month.months.map((each) => (
              <option key={each.periodo} value={each.periodo}>
                {texts.monthOption(each.periodo, each.closed)}
              </option>
            ))}
          </Select>
        </Field>
        <Text role="status">
          {texts.standing(
            items.length,
            items.filter(({ captured }) => captured).length,
            capture.unsaved.length,
          )}
        </Text>
        {justClosed && <AfterClose onLeave={() => setClosedNow(null)} />}
        {!closing && !justClosed && (
          <div>
            <Button onClick={() => setClosing(true)}>{texts.close.open(periodo)}</Button>
          </div>
        )}
      </div>
      {closing && (
        <CloseMonth
          key={periodo}
          month={month}
          unsaved={capture.unsaved.length}
          ready={capture.unsaved.length - capture.unreadable.length}
          later={items.filter((item) => item.later !== null).length}
          onSave={() => void capture.save()}
          onClosed={() => {
            setClosing(false);
            setClosedNow(periodo);
          }}
          onLeave={() => setClosing(false)}
        />
      )}
      <UnplacedNotice capture={capture} />
      {items.length > 0 && (
        <CaptureSection month={month} capture={capture} filters={filters} onFilter={setFilters} />
      )}
      <SaveBar capture={capture} />
    </div>
  );
}

/** ASM that cannot be captured yet: nobody should think that the list is all there is. */
function UnplacedNotice({ capture }: { readonly capture: Capture }) {
  const { libro, fecha, run, work } = useSession();
  const { unplaced } = capture.list;
  const problem = claveProblem(libro.seguimiento);
  if (problem) {
    return (
      <Notice intent="warning" title={texts.unplaced.title}>
        {problem.mensaje}
      </Notice>
    );
  }
  const notBrokenDown = unplaced.filter(({ reason }) => reason.kind === 'notBrokenDown').length;
  if (notBrokenDown === 0) return null;
  const breakDown = () =>
    run(texts.unplaced.breaking, (context) => breakDownActions(context, { fecha }), {
      told: (acciones) => texts.unplaced.broken(acciones.length),
    });
  return (
    <>
      <Notice intent="info" title={texts.unplaced.title}>
        {texts.unplaced.notBrokenDown(notBrokenDown)}
      </Notice>
      <div>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void breakDown()}>
          {texts.unplaced.breakDown}
        </Button>
      </div>
    </>
  );
}
