export function warn(message: string | Error): void {
  process.emitWarning(message instanceof Error ? message.message : message, { type: "LikenessMockWarning" });
}
