export declare function tryClient(parts: object): Promise<void>;
export declare function tryEngine(parts: object): Promise<void>;
export declare function tryMock(parts: object): Promise<void>;
