import { X509Certificate, createHash } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate for one name, made for one run, and the fingerprint by which a browser is told to trust it. */
export type Certificate = { key: string; cert: string; fingerprint: string };

/**
 * Makes a certificate. Each origin gets its own: a shared one would name our host in everything the browser keeps of the
 * other.
 */
export async function makeCertificate(host: string): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(spki).digest('base64') };
}
