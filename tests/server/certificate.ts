import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key in base64, by which Chromium can be told to trust it and no other. */
  keyHash: string;
}

/** A self-signed certificate for the given host names, made anew for each run and kept in memory only. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const [first = 'localhost'] = hosts;
  const made = await generate([{ name: 'commonName', value: first }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const key = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, keyHash: createHash('sha256').update(key).digest('base64') };
}
