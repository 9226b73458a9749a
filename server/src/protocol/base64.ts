/** So many bytes at a time are arguments of one call. */
const CHUNK = 0x8000;

/** Bytes as they go through the protocol, which has text alone. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export const fromBase64 = (base64: string): Uint8Array => Uint8Array.from(atob(base64), char => char.charCodeAt(0));
