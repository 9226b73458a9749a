// One origin for the VS Code server and the extension's files: a second port would meet the page's content security policy and
// Chromium's rules on local networks.
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.html': 'text/html',
  '.wasm': 'application/wasm',
};

/** Below this path lie the extension's files. */
export const EXTENSION_PATH = '/_extension';

/**
 * Starts a proxy before the server on `port`. It serves the folder `extension` as well, and lets `configure(configuration,
 * authority)` change the workbench's configuration inside the page. Answers `{ port, close }`.
 */
export async function startProxy({ port, extension, configure }) {
  const proxy = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://proxy');
    if (pathname.startsWith(`${EXTENSION_PATH}/`))
      serveFile(extension, decodeURIComponent(pathname.slice(EXTENSION_PATH.length + 1)), response);
    else if (pathname === '/') forwardPage();
    else forward(request.headers, answer => pipeAnswer(answer, response));

    function forward(headers, onAnswer) {
      const onward = http.request({ host: '127.0.0.1', port, method: request.method, path: request.url, headers }, onAnswer);
      onward.on('error', error => response.writeHead(502).end(String(error)));
      request.pipe(onward);
    }

    function forwardPage() {
      const { 'accept-encoding': _, ...headers } = request.headers;
      forward(headers, async answer => {
        if (answer.statusCode !== 200) return pipeAnswer(answer, response);
        const page = (await answer.setEncoding('utf8').toArray()).join('');
        const { 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = answer.headers;
        response
          .writeHead(200, rest)
          .end(reconfigure(page, configuration => configure(configuration, `127.0.0.1:${proxy.address().port}`)));
      });
    }
  });
  proxy.on('upgrade', (request, socket, head) => tunnel(request, socket, head, port));
  await new Promise(resolve => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: proxy.address().port,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

function pipeAnswer(answer, response) {
  response.writeHead(answer.statusCode, answer.headers);
  answer.pipe(response);
}

function serveFile(folder, name, response) {
  const file = path.join(folder, name);
  const isInside = file.startsWith(path.resolve(folder) + path.sep);
  if (!isInside || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
  response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  return fs.createReadStream(file).pipe(response);
}

function reconfigure(page, configure) {
  return page.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/, (_, head, settings) => {
    const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    configure(configuration);
    return `${head}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** Hands a web socket on as it is. */
function tunnel(request, socket, head, port) {
  const onward = net.connect(port, '127.0.0.1', () => {
    const pairs = [];
    for (let i = 0; i < request.rawHeaders.length; i += 2) pairs.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
    onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${pairs.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  const end = () => {
    socket.destroy();
    onward.destroy();
  };
  for (const side of [socket, onward]) side.on('error', end).on('close', end);
}
