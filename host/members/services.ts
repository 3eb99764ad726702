import type { Session } from '../session';
import { text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';

/** Objects that office.js reaches by no path of the workbook. */
export function serviceObject(session: Session, name: string): HostObject | null {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntimeType.bind(session);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalType.bind(session);
    default:
      return null;
  }
}

/** `Office.addin` */
const appRuntimeType = defineType<Session>({
  name: 'AppRuntimeService',
  call: {
    SetAppRuntimeState: (session, [state]) => session.showTaskpane(text(state, 'state') === 'Visible'),
  },
});

/** office.js says here that it listens to the ribbon. */
const addinInternalType = defineType<Session>({
  name: 'AddinInternalService',
  call: { NotifyActionHandlerReady: () => undefined },
});
