// This file is auto-generated from openapi/trinity.yaml

export {};
