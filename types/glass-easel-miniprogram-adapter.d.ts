/** The part of the adapter that e2e/weapp uses; the package names a file of types that is not in it. */
declare module 'glass-easel-miniprogram-adapter' {
  import type { backend, GeneralBackendContext, template } from 'glass-easel'

  type Definition = Record<string, unknown>
  interface ComponentEnv {
    Page: (definition: Definition) => void
    Component: (definition: Definition) => string
    Behavior: (definition: Definition) => string
  }
  export class CodeSpace {
    getComponentSpace(): { setGlobalUsingComponent(name: string, component: unknown): void }
    addCompiledTemplate(path: string, content: template.ComponentTemplate): void
    addComponentStaticConfig(path: string, config: Record<string, unknown>): void
    componentEnv<T>(path: string, work: (env: ComponentEnv) => T): T
    component(path: string): { definition(given: Definition): { register(): { _$: unknown } } }
  }
  interface Root {
    get(): object
    attach(parent: backend.Element | Element, placeholder: backend.Element | Element): void
    release(): void
  }
  interface AssociatedBackend {
    createRoot(tagName: string, space: CodeSpace, path: string): Root
  }
  export class MiniProgramEnv {
    associateBackend(context: GeneralBackendContext): AssociatedBackend
    createCodeSpace(id: string, main: boolean): CodeSpace
  }
}
