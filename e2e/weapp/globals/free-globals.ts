import { Linter, type Rule, type Scope } from 'eslint'

type Node = Scope.Scope['block']

/** One place where code asks its surroundings for a name that it does not declare itself. */
export interface FreeGlobal {
  name: string
  /** From 1, as editors count. */
  line: number
  column: number
  /** A `typeof` test of this very name decided that this place is reached, so it cannot throw a ReferenceError. */
  guarded: boolean
}

/**
 * Lists what a script takes from its surroundings: every reference to a name that nothing in the script declares, save
 * the operand of `typeof`, which is harmless. Builtins of the language are listed like any other name.
 *
 * A reference in a `try` is not guarded: a catch swallows the error but not what was meant to happen, and nothing in
 * our bundles needs the leniency. Neither is one behind `typeof` of another name, or behind a variable that holds the
 * result of the test.
 *
 * @param code a script as WeChat runs it, inside a function of its own
 * @param file names the script in the error
 * @throws Error when the code cannot be parsed
 */
export function freeGlobals(code: string, file: string): FreeGlobal[] {
  const found: FreeGlobal[] = []
  const rule: Rule.RuleModule = {
    create: ({ sourceCode }) => ({
      Program(program) {
        for (const { identifier } of undeclared(sourceCode.getScope(program))) {
          const { name, loc } = identifier
          const ancestors = sourceCode.getAncestors(identifier)
          const parent = ancestors.at(-1)
          if (!loc || (parent?.type === 'UnaryExpression' && parent.operator === 'typeof')) continue
          const guarded = ancestors.some((node, depth) => isGuard(node, ancestors[depth + 1] ?? identifier, name))
          found.push({ name, line: loc.start.line, column: loc.start.column + 1, guarded })
        }
      },
    }),
  }
  const config: Linter.Config = {
    plugins: { own: { rules: { 'free-globals': rule } } },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'commonjs' },
    rules: { 'own/free-globals': 'error' },
  }
  const [failure] = new Linter().verify(code, config, {
    allowInlineConfig: false,
    reportUnusedDisableDirectives: false,
  })
  if (failure) throw new Error(`${file}:${failure.line}:${failure.column} ${failure.message}`)
  return found.sort((one, other) => one.line - other.line || one.column - other.column)
}

/** ESLint declares the builtins, without a definition; whatever has none comes from outside. */
function undeclared(scope: Scope.Scope): Scope.Reference[] {
  const builtins = scope.variables.filter(({ defs }) => defs.length === 0)
  return [...scope.through, ...builtins.flatMap(({ references }) => references)]
}

/** Whether `child`, a part of `parent`, runs only where a test in `parent` has shown that the name exists. */
function isGuard(parent: Node, child: Node, name: string): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
      return child === parent.right && parent.operator !== '??' && shows(parent.left, parent.operator === '&&', name)
    case 'ConditionalExpression':
    case 'IfStatement':
      return child !== parent.test && shows(parent.test, child === parent.consequent, name)
    case 'WhileStatement':
      return child === parent.body && shows(parent.test, true, name)
    case 'ForStatement':
      return (
        Boolean(parent.test) && (child === parent.body || child === parent.update) && shows(parent.test, true, name)
      )
    case 'Program':
    case 'BlockStatement':
      return isBehindExit(parent.body, child, name)
    case 'SwitchCase':
      return child !== parent.test && isBehindExit(parent.consequent, child, name)
    default:
      return false
  }
}

/** An earlier statement left the block where the name is missing. A declared function can be called before it. */
function isBehindExit(statements: Node[], child: Node, name: string): boolean {
  if (child.type === 'FunctionDeclaration') return false
  return statements.slice(0, statements.indexOf(child)).some((statement) => {
    if (statement.type !== 'IfStatement') return false
    const { test, consequent, alternate } = statement
    return (leaves(consequent) && shows(test, false, name)) || (leaves(alternate) && shows(test, true, name))
  })
}

function leaves(statement: Node | null | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true
    case 'BlockStatement':
      return statement.body.some(leaves)
    case 'IfStatement':
      return leaves(statement.consequent) && leaves(statement.alternate)
    default:
      return false
  }
}

/** Whether the test can come out as `outcome` only where the name exists. */
function shows(test: Node | null | undefined, outcome: boolean, name: string): boolean {
  switch (test?.type) {
    case 'UnaryExpression':
      return test.operator === '!' && shows(test.argument, !outcome, name)
    case 'LogicalExpression': {
      if (test.operator === '??') return false
      const both = (test.operator === '&&') === outcome
      const [left, right] = [shows(test.left, outcome, name), shows(test.right, outcome, name)]
      return both ? left || right : left && right
    }
    case 'SequenceExpression':
      return shows(test.expressions.at(-1), outcome, name)
    case 'BinaryExpression':
      return (
        compare(valueWhereMissing(test.left, name), test.operator, valueWhereMissing(test.right, name)) === !outcome
      )
    default:
      return false
  }
}

/** What the comparison comes out as; null when a side is not known. Minifiers write `typeof x > "u"` for undefined. */
function compare(left: string | null, operator: string, right: string | null): boolean | null {
  if (left === null || right === null) return null
  if (operator === '==' || operator === '===') return left === right
  if (operator === '!=' || operator === '!==') return left !== right
  if (operator === '<') return left < right
  return operator === '>' ? left > right : null
}

/** What one side of a comparison is where the name does not exist; null for what is neither `typeof` it nor a string. */
function valueWhereMissing(side: Node, name: string): string | null {
  if (side.type === 'Literal') return typeof side.value === 'string' ? side.value : null
  if (side.type !== 'UnaryExpression' || side.operator !== 'typeof') return null
  return side.argument.type === 'Identifier' && side.argument.name === name ? 'undefined' : null
}
