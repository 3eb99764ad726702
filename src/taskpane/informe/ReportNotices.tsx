import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { claveProblem } from '../../domain/asm/claveProblems';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { ObservacionCounts } from '../../domain/report/dataQuality';
import { capturedAfter, missingMonths } from '../../domain/report/reportOf';
import { Notice } from '../kit/Notice';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation, type ViewId } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

interface NoticesProps {
  readonly corte: DateSerial;
  /** `null` until the rows are judged. */
  readonly resumen: ObservacionCounts | null;
}

/** What would make the report say less than it could, and where it is mended. */
export function ReportNotices({ corte, resumen }: NoticesProps) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const { avances } = seguimiento;
  const repeated = claveProblem(seguimiento);
  const missing = missingMonths(avances, corte);
  const after = useMemo(() => capturedAfter(seguimiento, corte), [seguimiento, corte]);
  const matters = [
    ...(repeated?.codigo === 'clave-repetida'
      ? [{ said: repeated.mensaje, view: 'validar' as const, go: texts.verErrores }]
      : []),
    ...(resumen && resumen.errores > 0
      ? [{ said: texts.conErrores(resumen.errores), view: 'validar' as const, go: texts.verErrores }]
      : []),
    ...(after > 0
      ? [{ said: texts.despues(after, corte), view: 'avance' as const, go: texts.cerrarMes }]
      : []),
    ...(avances.length === 0
      ? [{ said: texts.sinHistoria, view: 'avance' as const, go: texts.cerrarMes }]
      : missing.length > 0
        ? [{ said: texts.faltanMeses(missing), view: 'avance' as const, go: texts.cerrarMes }]
        : []),
  ];
  if (matters.length === 0) return null;
  return (
    <Notice intent="warning" title={texts.avisoTitulo}>
      <ul className={layout.list}>
        {matters.map(({ said, view, go }) => (
          <li key={said}>
            {said} <GoLink view={view}>{go}</GoLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function GoLink({ view, children }: { readonly view: ViewId; readonly children: string }) {
  const { go } = useNavigation();
  return (
    <Link inline onClick={() => go(view)}>
      {children}
    </Link>
  );
}
