// This file is auto-generated from openapi/openai.yaml

export {};
