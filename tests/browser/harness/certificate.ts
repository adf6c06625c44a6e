import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A private key and a certificate signed by it, both in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

const oid = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
};

/**
 * A self-signed certificate, made anew for each run so that no key lies in the repository. It names no real host: the
 * browsers of the tests are told to accept any. Only what TLS needs is written (X.509 v3, RFC 5280, in DER).
 */
export function selfSignedCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = toBeSigned(publicKey);
  const signature = sign('sha256', body, privateKey);
  const cert = sequence(body, algorithm(), der(0x03, Buffer.concat([Buffer.of(0), signature])));
  const lines = cert.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function toBeSigned(publicKey: KeyObject): Buffer {
  const name = sequence(
    der(0x31, sequence(der(0x06, Buffer.from(oid.commonName, 'hex')), der(0x0c, 'kata-siapa tests'))),
  );
  const day = 86_400_000;
  return sequence(
    der(0xa0, integer(2)),
    integer(Date.now()),
    algorithm(),
    name,
    sequence(time(Date.now() - day), time(Date.now() + 30 * day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
}

function algorithm(): Buffer {
  return sequence(der(0x06, Buffer.from(oid.ecdsaWithSha256, 'hex')));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]/g, '');
  return der(0x17, `${digits.slice(2, 14)}Z`);
}

/** A non-negative integer; the leading zero byte keeps it from being read as negative. */
function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  return der(0x02, (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** One tag-length-value of DER; lengths up to 65,535 bytes. */
function der(tag: number, content: Buffer | string): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const size = bytes.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), bytes]);
}
