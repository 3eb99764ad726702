/** The part of Excel for Windows that office.js finds on `window.external`, as its build 16.0.15407 calls it. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): OfficeControlContext;
  Execute(method: number, args: readonly unknown[], respond: (answer: SafeArray | number) => void): void;
  RegisterEvent(
    event: number,
    target: string,
    handler: (event: number, payload: SafeArray) => void,
    done: (status: number) => void,
  ): void;
  UnregisterEvent(event: number, target: string, done: (status: number) => void): void;
  /** Of a dialog's page: `{messageToParent, targetOrigin}` as JSON. */
  MessageParent2?(message: string): void;
  /** To the dialog's page: `{messageContent, targetOrigin}` as JSON. */
  MessageChild2?(message: string): void;
}

export interface OfficeControlContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetSupportedMatrix(): string;
  GetHostFullVersion(): string;
  GetSettings(): {
    Read(keys: string[], values: string[]): void;
    Write(keys: readonly string[], values: readonly string[]): void;
  };
  GetOfficeThemeInfo(): string;
}

/** Arrays of Windows' own, which office.js unpacks. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items };
}
