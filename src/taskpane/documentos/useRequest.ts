import { useMemo } from 'react';
import type { DocumentoDisponible, DocumentoRequest } from '../../domain/documentos';
import type { Firma } from '../../domain/documentos/documento';
import type { Eleccion } from '../../domain/documentos/modelo';
import { useSession } from '../session/SessionProvider';
import { useKept } from '../session/useKept';

type Kept = Readonly<Record<string, string>>;
const NOTHING: Kept = {};

/** What a person chose and wrote for a document, and the request that it makes. */
export interface RequestForm {
  readonly request: DocumentoRequest;
  readonly chosen: (eleccion: Eleccion) => string;
  readonly choose: (eleccion: Eleccion, valor: string) => void;
  readonly lugar: string;
  readonly setLugar: (text: string) => void;
  readonly oficio: string;
  readonly setOficio: (text: string) => void;
  /** Those that the document asks for, with what was written for each. */
  readonly firmas: readonly Required<Firma>[];
  readonly sign: (firmas: readonly Firma[]) => void;
}

/** Kept while the workbook is used on this machine: the same people sign one document after another. */
export function useRequest(documento: DocumentoDisponible): RequestForm {
  const { fecha } = useSession();
  const [elegido, setElegido] = useKept('documentos.eleccion', NOTHING);
  const [lugar, setLugar] = useKept('documentos.lugar', '');
  const [oficio, setOficio] = useKept('documentos.oficio', '');
  const [firmantes, setFirmantes] = useKept('documentos.firmas', NOTHING);
  const { id, pide, opciones, firmas: pedidas } = documento;

  const chosen = (eleccion: Eleccion): string => {
    const offered = opciones[eleccion] ?? [];
    const kept = elegido[`${id} ${eleccion}`];
    // What was kept may have gone from the workbook.
    return offered.find(({ valor }) => valor === kept)?.valor ?? offered[0]?.valor ?? '';
  };
  const firmas = pedidas.map(({ calidad, nombre = '', cargo = '' }) => ({
    calidad,
    nombre: firmantes[`nombre ${calidad}`] ?? nombre,
    cargo: firmantes[`cargo ${calidad}`] ?? cargo,
  }));
  const values = JSON.stringify([id, pide.map((each) => [each, chosen(each)]), lugar, oficio, firmas, fecha]);
  const request = useMemo(
    (): DocumentoRequest => ({
      id,
      ...Object.fromEntries(pide.map((each) => [each, chosen(each)])),
      fecha,
      datos: { lugar, oficio, firmantes: firmas },
    }),
    // As data: the same words give the same request, so that the document is not made again with every key.
    [values],
  );
  return {
    request,
    chosen,
    choose: (eleccion, valor) => setElegido((before) => ({ ...before, [`${id} ${eleccion}`]: valor })),
    lugar,
    setLugar,
    oficio,
    setOficio,
    firmas,
    sign: (signed) =>
      setFirmantes((before) => ({
        ...before,
        ...Object.fromEntries(
          signed.flatMap(({ calidad, nombre = '', cargo = '' }) => [
            [`nombre ${calidad}`, nombre],
            [`cargo ${calidad}`, cargo],
          ]),
        ),
      })),
  };
}
