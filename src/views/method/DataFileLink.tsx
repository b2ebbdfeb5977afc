import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { ownFile } from '../../own-files/own-files.ts';
import { DATA_FOLDER } from './use-data-package.ts';

/** A file of the data package, to be saved. */
export function DataFileLink({ path }: { path: string }): ReactNode {
  const [address, setAddress] = useState(DATA_FOLDER + path);
  useEffect(() => {
    let isShown = true;
    void ownFile(DATA_FOLDER + path).then((own) => isShown && setAddress(own));
    return () => {
      isShown = false;
    };
  }, [path]);
  return (
    <a href={address} download={path}>
      {path}
    </a>
  );
}
