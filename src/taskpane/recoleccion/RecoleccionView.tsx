import { hasIndicadores } from '../../domain/seguimiento';
import { Empty } from '../kit/Empty';
import { useNavigation } from '../navigation/navigation';
import { useSession } from '../session/SessionProvider';
import { texts } from './texts';

export function RecoleccionView() {
  const { go } = useNavigation();
  const { libro } = useSession();
  if (!hasIndicadores(libro.seguimiento)) {
    return <Empty action={{ label: texts.instalar, onClick: () => go('formatos') }}>{texts.sinFichas}</Empty>;
  }
  return null;
}
