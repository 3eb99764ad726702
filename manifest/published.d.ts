/** Of the pages, and of who helps the people who use them. */
export interface PublishedAddresses {
  readonly url: string;
  readonly soporte?: string;
}

export function publishedManifest(manifest: string, addresses: PublishedAddresses): string;
