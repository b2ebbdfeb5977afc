import { listen } from './serve/listen.mjs';
import { createStaticServer, prepareFiles } from './serve/static-server.mjs';
import { ROOT, installPackages, run } from './set-up.mjs';

const FIRST_PORT = 4173;

if (!installPackages()) process.exit(1);
process.stdout.write('构建页面 / building the site: vite build\n');
const code = run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
if (code !== 0) {
  process.stderr.write('构建失败，见上 / the build failed, see above\n');
  process.exit(code);
}
process.stdout.write('压缩文件 / compressing the files (DuckDB’s only the first time)\n');
await prepareFiles(`${ROOT}dist`);
const port = await listen(createStaticServer(`${ROOT}dist`), Number(process.env['PORT'] ?? FIRST_PORT));
process.stdout.write(
  `\n医保账本：各县医疗保障部门决算逐项比较 / county medical-security accounts, figure by figure\n\n` +
    `  http://localhost:${port}/\n\n` +
    `只有本机可以打开；数据来自 public/data；按 Ctrl+C 停止\n` +
    `open to this machine alone; data from public/data; Ctrl+C stops\n`,
);
