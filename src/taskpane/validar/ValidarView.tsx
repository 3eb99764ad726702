import { useState } from 'react';
import { hasFollowUp } from '../../domain/seguimiento';
import { validateWorkbook } from '../../workbook/validateWorkbook';
import { Empty } from '../kit/Empty';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { Findings } from './Findings';
import { StartPanel } from './StartPanel';
import { texts } from './texts';
import { useValidation } from './useValidation';

/** What is wrong with the rows, why, and how to mend it. */
export function ValidarView() {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const { libro, fecha, run, work } = useSession();
  const [asked, setAsked] = useKept('validar.asked', false);
  const [reviewOnly, setReviewOnly] = useKept('validar.reviewOnly', false);
  const [round, setRound] = useState(0);
  const { validation, progress } = useValidation(libro.seguimiento, fecha, asked);

  if (!hasFollowUp(libro.seguimiento)) {
    return (
      <Empty action={{ label: texts.goToFormats, onClick: () => go('formatos') }}>{texts.noFormats}</Empty>
    );
  }
  const start = async () => {
    if (!reviewOnly) {
      const end = await run(
        texts.validating,
        (context) => validateWorkbook(context, { fecha, write: true }),
        { told: ({ resumen, observaciones }) => texts.validated(resumen.filas, observaciones.length) },
      );
      if (end.kind !== 'done') return;
    }
    setAsked(true);
    setRound((last) => last + 1);
  };
  return (
    <div className={layout.view}>
      <StartPanel
        again={asked}
        reviewOnly={reviewOnly}
        busy={work !== null}
        progress={asked && validation === null ? (progress ?? { done: 0, total: 0 }) : null}
        onReviewOnly={setReviewOnly}
        onStart={() => void start()}
        onCancel={() => setAsked(false)}
      />
      {validation && <Findings key={round} validation={validation} />}
    </div>
  );
}
