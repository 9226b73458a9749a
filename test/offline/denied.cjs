// Loaded into a program (`node --require denied.cjs`): whatever would use the network throws, and is written down in the file that NETWORK_LOG names.
const { appendFileSync } = require('node:fs');

const deny = (module, names) => {
  const denied = typeof module === 'string' ? require(module) : module;
  for (const name of names) {
    if (typeof denied[name] !== 'function') continue;
    denied[name] = (...args) => {
      const where = [...args].map(each => (typeof each === 'object' ? JSON.stringify(each) : String(each))).join(' ');
      appendFileSync(process.env.NETWORK_LOG, `${name} ${where}\n`);
      throw new Error(`the network is denied: ${name}`);
    };
  }
};

deny('node:net', ['connect', 'createConnection', 'createServer']);
deny(require('node:net').Socket.prototype, ['connect']);
deny(require('node:net').Server.prototype, ['listen']);
deny('node:tls', ['connect', 'createServer']);
deny('node:dgram', ['createSocket']);
deny('node:http', ['request', 'get', 'createServer']);
deny('node:https', ['request', 'get', 'createServer']);
deny('node:http2', ['connect', 'createServer', 'createSecureServer']);
deny('node:dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']);
deny(require('node:dns').promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']);
deny(globalThis, ['fetch', 'WebSocket', 'EventSource']);
