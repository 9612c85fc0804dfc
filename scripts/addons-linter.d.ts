/** The part of the linter of Mozilla's store that we use: it ships without types. */
declare module 'addons-linter' {
  interface Remark {
    code: string;
    message: string;
    file?: string;
  }

  interface Linter {
    run(): Promise<Record<'errors' | 'warnings' | 'notices', Remark[]>>;
  }

  const addonsLinter: {
    createInstance(options: {
      config: { _: [folder: string]; logLevel: 'fatal'; output: 'none' };
      runAsBinary: false;
    }): Linter;
  };
  export default addonsLinter;
}
