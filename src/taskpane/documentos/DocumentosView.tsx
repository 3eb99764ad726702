import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { documentosDe, type DocumentoDisponible } from '../../domain/documentos';
import { Empty } from '../kit/Empty';
import { MessageStrip } from '../kit/MessageStrip';
import { RadioChoice } from '../kit/RadioChoice';
import { useLayoutStyles } from '../kit/layout';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';
import { DocumentForm } from './DocumentForm';
import { texts } from './texts';

const useStyles = makeStyles({
  option: { display: 'flex', flexDirection: 'column' },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The documents that an office signs: which there are, with what each is made, and making it. */
export function DocumentosView() {
  const layout = useLayoutStyles();
  const { libro, fecha } = useSession();
  const { go } = useNavigation();
  const [kept, choose] = useKept<string>('documentos.tipo', '');
  const documentos = useMemo(() => documentosDe(libro.seguimiento, fecha), [libro.seguimiento, fecha]);
  const chosen = documentos.find(({ id }) => id === kept) ?? usual(documentos);
  if (!chosen) {
    return (
      <Empty action={{ label: texts.irAFormatos, onClick: () => go('formatos') }}>{texts.ninguno}</Empty>
    );
  }
  return (
    <div className={layout.view}>
      <div>
        <Button onClick={() => go('formatos')}>{texts.volver}</Button>
      </div>
      <Text>{texts.intro}</Text>
      <RadioChoice
        label={texts.documento}
        value={chosen.id}
        options={documentos.map((each) => ({ value: each.id, label: <Choice documento={each} /> }))}
        onChange={choose}
      />
      {chosen.impedimento === null ? (
        <DocumentForm key={chosen.id} documento={chosen} />
      ) : (
        <MessageStrip intent="warning" politeness="polite">
          <Text weight="semibold">{texts.impedido}.</Text> {chosen.impedimento}
          <div>
            <Button onClick={() => go('formatos')}>{texts.irAFormatos}</Button>
          </div>
        </MessageStrip>
      )}
    </div>
  );
}

/** The first that can be made. */
function usual(documentos: readonly DocumentoDisponible[]): DocumentoDisponible | undefined {
  return documentos.find(({ impedimento }) => impedimento === null) ?? documentos[0];
}

function Choice({ documento }: { readonly documento: DocumentoDisponible }) {
  const styles = useStyles();
  const { nombre, proposito, fundamento, impedimento } = documento;
  return (
    <span className={styles.option}>
      <Text weight="semibold">{nombre}</Text>
      <span className={styles.detail}>{proposito}</span>
      <span className={styles.detail}>
        {texts.fundamento}: {fundamento.cita}.{impedimento === null ? '' : ` ${texts.todavia}`}
      </span>
    </span>
  );
}
