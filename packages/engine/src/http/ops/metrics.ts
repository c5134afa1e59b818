/** The engine's numbers as Prometheus reads them. */
export interface MetricsText {
  text(): Promise<string>;
  readonly contentType: string;
}

export async function metrics({ text, contentType }: MetricsText): Promise<Response> {
  return new Response(await text(), { headers: { "content-type": contentType } });
}
