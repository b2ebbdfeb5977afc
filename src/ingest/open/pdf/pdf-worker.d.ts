/** pdf.js's worker code, which the package gives no types for; imported for what it puts into the global scope. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
