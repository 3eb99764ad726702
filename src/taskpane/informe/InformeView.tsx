import { Field, Input, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { problemas } from '../../domain/messages/problemas';
import { reportOf } from '../../domain/report/reportOf';
import type { DateSerial } from '../../domain/dates/dateSerial';
import { hasAsmFormats } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useValidation } from '../validar/useValidation';
import { CreateReport } from './CreateReport';
import { ReportFigures } from './ReportFigures';
import { ReportNotices } from './ReportNotices';
import { texts } from './texts';
import { useCorte } from './useCorte';

/** The consolidated report: its cut date, what it will say, and making it. */
export function InformeView() {
  const layout = useLayoutStyles();
  const { go } = useNavigation();
  const { libro, fecha } = useSession();
  const corte = useCorte(fecha);
  if (!hasAsmFormats(libro.seguimiento)) {
    return (
      <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{texts.sinFormatos}</Empty>
    );
  }
  return (
    <div className={layout.view}>
      <Field
        label={texts.corte}
        hint={texts.corteAyuda}
        {...(corte.date === null
          ? { validationState: 'error' as const, validationMessage: texts.corteInvalido }
          : {})}
      >
        <Input type="date" value={corte.text} onChange={(_event, { value }) => corte.choose(value)} />
      </Field>
      {corte.date !== null && <Report corte={corte.date} />}
    </div>
  );
}

const UNKNOWN = { errores: 0, avisos: 0, notas: 0 };

function Report({ corte }: { readonly corte: DateSerial }) {
  const layout = useLayoutStyles();
  const { seguimiento } = useSession().libro;
  const { validation } = useValidation(seguimiento, corte, true);
  const report = useMemo(() => reportOf(seguimiento, corte, UNKNOWN), [seguimiento, corte]);
  if (report.detalle.length === 0) return <Text>{problemas.nadaQueInformar().mensaje}</Text>;
  return (
    <>
      <ReportNotices corte={corte} resumen={validation?.resumen ?? null} />
      <CreateReport corte={corte} />
      <Section title={texts.cifras(corte)}>
        <ReportFigures report={report} />
      </Section>
      <div className={layout.column}>
        <details>
          <summary>{texts.incluye}</summary>
          <ul>
            {texts.secciones.map((section) => (
              <li key={section}>{section}</li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{texts.notas}</summary>
          <ul className={layout.text}>
            {report.notas.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      </div>
    </>
  );
}
