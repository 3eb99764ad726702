import { lazy, type ComponentType } from 'react';
import type { ViewId } from './navigation';

/** Each view comes when it is first opened: the pane itself opens sooner. */
export const views: Readonly<Record<ViewId, ComponentType>> = {
  inicio: lazy(async () => ({ default: (await import('../inicio/InicioView')).InicioView })),
  formatos: lazy(async () => ({ default: (await import('../formatos/FormatosView')).FormatosView })),
  validar: lazy(async () => ({ default: (await import('../validar/ValidarView')).ValidarView })),
  avance: lazy(async () => ({ default: (await import('../avance/AvanceView')).AvanceView })),
  informe: lazy(async () => ({ default: (await import('../informe/InformeView')).InformeView })),
  indicadores: lazy(async () => ({
    default: (await import('../indicadores/IndicadoresView')).IndicadoresView,
  })),
  recoleccion: lazy(async () => ({
    default: (await import('../recoleccion/RecoleccionView')).RecoleccionView,
  })),
  plazos: lazy(async () => ({ default: (await import('../plazos/PlazosView')).PlazosView })),
  matriz: lazy(async () => ({ default: (await import('../matriz/MatrizView')).MatrizView })),
  documentos: lazy(async () => ({
    default: (await import('../documentos/DocumentosView')).DocumentosView,
  })),
  consolidar: lazy(async () => ({ default: (await import('../consolidar/ConsolidarView')).ConsolidarView })),
  configuracion: lazy(async () => ({
    default: (await import('../configuracion/ConfiguracionView')).ConfiguracionView,
  })),
  perfil: lazy(async () => ({ default: (await import('../perfil/PerfilView')).PerfilView })),
};
