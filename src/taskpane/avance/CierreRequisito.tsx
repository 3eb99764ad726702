import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequisitoJuzgado } from '../../domain/cierre/requisitos';
import { respuestasDe } from '../../domain/cierre/respuestas';
import { fromIso } from '../../domain/dates/dateSerial';
import { citaBreve } from '../../domain/messages/cierre';
import type { Seguimiento } from '../../domain/seguimiento';
import { recordCierre } from '../../workbook/recordCierre';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { useSession } from '../session/SessionProvider';
import { texts } from './cierreTexts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', overflowWrap: 'anywhere', padding: `${tokens.spacingVerticalXXS} 0` },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  estado: { fontWeight: tokens.fontWeightSemibold },
});

interface CierreRequisitoProps {
  readonly clave: string;
  readonly juzgado: RequisitoJuzgado;
  readonly seguimiento: Seguimiento;
}

/** One requisite: how it stands, what the norm verifies, and its answer with what proves it. */
export function CierreRequisito({ clave, juzgado, seguimiento }: CierreRequisitoProps) {
  const { requisito, estado } = juzgado;
  const { nombre, verificacion, fundamento } = requisito;
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <details>
      <summary className={styles.summary} aria-label={texts.of(nombre, estado, clave)}>
        {nombre} · <span className={styles.estado}>{texts.estado(estado)}</span>
      </summary>
      <div className={styles.fields}>
        <Text size={200} className={layout.prose}>
          {texts.verifica(verificacion, citaBreve(fundamento))}
        </Text>
        <AnswerFields clave={clave} juzgado={juzgado} seguimiento={seguimiento} />
      </div>
    </details>
  );
}

type Draft = Partial<Readonly<Record<'respuesta' | 'evidencia' | 'fecha', string>>>;

function AnswerFields({ clave, juzgado, seguimiento }: CierreRequisitoProps) {
  const { requisito } = juzgado;
  const { fecha: hoy, run, work } = useSession();
  // Only what is typed: the rest follows the sheet.
  const [draft, setDraft] = useState<Draft>({});
  const { respuesta, evidencia, fecha } = {
    respuesta: juzgado.respuesta,
    evidencia: juzgado.evidencia,
    fecha: '',
    ...draft,
  };
  const type =
    (name: keyof Draft) =>
    (_event: unknown, { value }: { readonly value: string }) =>
      setDraft({ ...draft, [name]: value });
  const answers = respuestasDe(seguimiento, requisito);
  const save = async () => {
    const dia = fromIso(fecha);
    const request = {
      clave,
      criterio: requisito.key,
      respuesta,
      ...(draft.evidencia === undefined ? {} : { evidencia: draft.evidencia }),
      ...(dia === null ? {} : { fechaRespuesta: dia }),
      fecha: hoy,
    };
    const end = await run(texts.running, (context) => recordCierre(context, request), {
      told: () => texts.done(requisito.nombre, clave),
    });
    if (end.kind === 'done') setDraft({});
  };
  return (
    <>
      <Field label={texts.respuesta}>
        <Select size="small" value={respuesta} onChange={type('respuesta')}>
          <option value="">{texts.sinRespuesta}</option>
          {/* What somebody wrote out of the list is shown until it is changed. */}
          {[...new Set([...answers, juzgado.respuesta])].filter(Boolean).map((answer) => (
            <option key={answer} value={answer}>
              {answer}
            </option>
          ))}
        </Select>
      </Field>
      {requisito.evidencia !== undefined && (
        <Field label={texts.evidencia} hint={texts.evidenciaHint}>
          <Input size="small" value={evidencia} onChange={type('evidencia')} />
        </Field>
      )}
      {requisito.fecha !== undefined && (
        <Field label={texts.fecha} hint={texts.fechaHint}>
          <Input size="small" type="date" value={fecha} onChange={type('fecha')} />
        </Field>
      )}
      <div>
        <Button
          size="small"
          aria-label={texts.saveOf(requisito.nombre, clave)}
          disabledFocusable={work !== null}
          onClick={() => void save()}
        >
          {texts.save}
        </Button>
      </div>
    </>
  );
}
