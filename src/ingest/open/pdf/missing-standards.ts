type Resolvers = {
  promise: Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
};

function withResolvers(): Resolvers {
  let resolve: Resolvers['resolve'] = () => undefined;
  let reject: Resolvers['reject'] = () => undefined;
  const promise = new Promise<unknown>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

function define(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

/** What pdf.js takes for granted and Node 20 does not have yet (its own compatibility build begins with Node 22). */
export function addMissingStandards(): void {
  define(Promise, 'withResolvers', withResolvers);
  define(ArrayBuffer.prototype, 'transferToFixedLength', function (this: ArrayBuffer, length: number) {
    return this.slice(0, length);
  });
}
