const block = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----[\s\S]+?-----END \1-----/;

/** The private key of a PEM file that holds the certificate as well. */
export function privateKeyOf(pem: string): string | null {
  return block.exec(pem)?.[0] ?? null;
}
