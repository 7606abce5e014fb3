// Render each page whole at build time. React's default sends large pages in pieces that only a
// script puts in place; without scripts those pages, Help among them, would stay hidden.

import { PassThrough, Readable } from "node:stream";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server.node";
import { ServerRouter } from "react-router";

export default function handleRequest(request, status, headers, context) {
  return new Promise((resolve, reject) => {
    const page = renderToPipeableStream(createElement(ServerRouter, { context, url: request.url }), {
      progressiveChunkSize: Infinity,
      onAllReady() {
        const body = new PassThrough();
        page.pipe(body);
        headers.set("Content-Type", "text/html");
        resolve(new Response(Readable.toWeb(body), { status, headers }));
      },
      // A page that cannot be rendered fails the build rather than ship half.
      onError: reject,
    });
  });
}
