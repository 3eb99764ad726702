import { Field, Input, Text } from '@fluentui/react-components';
import type { DocumentoDisponible } from '../../domain/documentos';
import { Select } from '../kit/fields';
import { useLayoutStyles } from '../kit/layout';
import { Section } from '../kit/Section';
import { MakeDocument } from './MakeDocument';
import { SignersFields } from './SignersFields';
import { texts } from './texts';
import { useRequest } from './useRequest';

interface DocumentFormProps {
  readonly documento: DocumentoDisponible;
}

/** What has to be chosen for a document, what only a person knows, and what comes of it. */
export function DocumentForm({ documento }: DocumentFormProps) {
  const layout = useLayoutStyles();
  const form = useRequest(documento);
  const { pide, opciones } = documento;
  return (
    <>
      {pide.length > 0 && (
        <Section title={texts.elegir}>
          {pide.map((eleccion) => (
            <Field key={eleccion} label={texts.elecciones[eleccion]}>
              <Select
                value={form.chosen(eleccion)}
                onChange={(_event, { value }) => form.choose(eleccion, value)}
              >
                {(opciones[eleccion] ?? []).map(({ valor, texto }) => (
                  <option key={valor} value={valor}>
                    {texto}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </Section>
      )}
      <Section title={texts.datos}>
        <Text className={layout.secondary}>{texts.datosAyuda}</Text>
        <Field label={texts.lugar}>
          <Input value={form.lugar} onChange={(_event, { value }) => form.setLugar(value)} />
        </Field>
        <Field label={texts.oficio}>
          <Input value={form.oficio} onChange={(_event, { value }) => form.setOficio(value)} />
        </Field>
      </Section>
      {form.firmas.length > 0 && <SignersFields firmas={form.firmas} onSign={form.sign} />}
      <MakeDocument request={form.request} />
    </>
  );
}
