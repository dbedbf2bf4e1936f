// How the arrow checker finds `#shared/<subject>` and `~/…`: at their sources, not at a build that may be older.
const fs = require('node:fs')
const path = require('node:path')

const shared = path.resolve(__dirname, 'shared/src')
const subjects = fs.readdirSync(shared).filter((name) => fs.existsSync(path.join(shared, name, 'index.ts')))

module.exports = {
  resolve: {
    alias: {
      ...Object.fromEntries(subjects.map((name) => [`#shared/${name}$`, path.join(shared, name, 'index.ts')])),
      '~': path.resolve(__dirname, 'web/app'),
    },
    extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.scss'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['main', 'types'],
  },
}
