import { createStaticServer, listen } from './static-server.mjs';
import { ROOT, installPackages, run } from './set-up.mjs';

const FIRST_PORT = 4173;

installPackages();
process.stdout.write('构建页面 / building the site: vite build\n');
const code = run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
if (code !== 0) {
  process.stderr.write('构建失败，见上 / the build failed, see above\n');
  process.exit(code);
}
const port = await listen(createStaticServer(`${ROOT}dist`), Number(process.env['PORT'] ?? FIRST_PORT));
process.stdout.write(
  `\n医保账本：各县医疗保障部门决算逐项比较 / county medical-security accounts, figure by figure\n\n` +
    `  http://localhost:${port}/\n\n` +
    `数据来自 public/data；按 Ctrl+C 停止 / data from public/data; Ctrl+C stops\n`,
);
