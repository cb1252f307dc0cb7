declare module 'web-ext' {
  export const cmd: {
    run(parameters: Record<string, unknown>, options: { shouldExitProgram: boolean }): Promise<unknown>;
  };
}
