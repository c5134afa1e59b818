// This file is auto-generated from openapi/openai.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "OpenAI images API",
    "version": "1.0.0",
    "summary": "The image routes of OpenAI's API, as Likeness serves them.",
    "description": "For tools and libraries that speak to OpenAI: set their base URL to this server and their API key to a key of it. Pictures are made by the model of the\nserver, whatever the field `model` says. The response has the pictures, so it waits until they are made.\n\nFields that OpenAI's API does not have are ignored, except `seed`. What a picture does not show, or a field that has no effect, is in `warnings`, which\nOpenAI does not have.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/openai/v1",
      "description": "Local server started with `avatar serve`"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "tags": [
    {
      "name": "images",
      "description": "Pictures."
    },
    {
      "name": "models",
      "description": "The names of models."
    }
  ],
  "paths": {
    "/images/generations": {
      "post": {
        "operationId": "createImage",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "images"
        ],
        "summary": "Generate pictures from a prompt",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImageRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The pictures. With `stream: true`, server-sent events: for each picture a `partial_image` event with a smaller version of it, if `partial_images`\nis not 0, and a `completed` event.\n",
            "headers": {
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImagesResponse"
                }
              },
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "501": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "502": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "504": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/images/edits": {
      "post": {
        "operationId": "createImageEdit",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "images"
        ],
        "summary": "Generate pictures from images and a prompt",
        "description": "The first image is the person, as in a portrait of a photo, and further ones are shown in the picture. A picture that this account has made here is\nedited: the person stays the same, and what the prompt mentions is different.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImageEditRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateImageEditRequest"
              },
              "encoding": {
                "image": {
                  "contentType": "image/png, image/webp, image/jpeg, image/avif"
                },
                "image[]": {
                  "contentType": "image/png, image/webp, image/jpeg, image/avif"
                },
                "mask": {
                  "contentType": "image/png"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The pictures. With `stream: true`, server-sent events: for each picture a `partial_image` event with a smaller version of it, if `partial_images`\nis not 0, and a `completed` event.\n",
            "headers": {
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImagesResponse"
                }
              },
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "501": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "502": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "504": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/images/variations": {
      "post": {
        "operationId": "createImageVariation",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "images"
        ],
        "summary": "Generate variations of an image",
        "description": "Portraits of the image. Of a picture that this account has made here, pictures of the same description with other seeds.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateImageVariationRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateImageVariationRequest"
              },
              "encoding": {
                "image": {
                  "contentType": "image/png, image/webp, image/jpeg, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The pictures. With `stream: true`, server-sent events: for each picture a `partial_image` event with a smaller version of it, if `partial_images`\nis not 0, and a `completed` event.\n",
            "headers": {
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImagesResponse"
                }
              },
              "text/event-stream": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "500": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "501": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "502": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "504": {
            "$ref": "#/components/responses/GenerationFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/models": {
      "get": {
        "operationId": "listModels",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "models"
        ],
        "summary": "List the names of models",
        "description": "All of them are the model of this server, which accepts any other name too.",
        "responses": {
          "200": {
            "description": "The models.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ModelList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/models/{model}": {
      "get": {
        "operationId": "retrieveModel",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "models"
        ],
        "summary": "Get a model",
        "parameters": [
          {
            "name": "model",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The model.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Model"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "webhooks": {},
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API key."
      }
    },
    "headers": {
      "IdempotencyReplayed": {
        "description": "`true` for the pictures of an earlier request with the same key.",
        "schema": {
          "type": "string"
        }
      }
    },
    "parameters": {
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Repeated requests with the same key and body return the pictures of the first one.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "responses": {
      "Error": {
        "description": "An error.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorEnvelope"
            }
          }
        }
      },
      "GenerationFailed": {
        "description": "The generation failed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorEnvelope"
            }
          }
        }
      }
    },
    "schemas": {
      "ErrorEnvelope": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "message",
              "type",
              "param",
              "code"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What is wrong and what to do."
              },
              "type": {
                "type": "string",
                "x-known-values": [
                  "invalid_request_error",
                  "image_generation_user_error",
                  "insufficient_quota",
                  "requests",
                  "server_error"
                ]
              },
              "param": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The field that is wrong."
              },
              "code": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        },
        "examples": [
          {
            "error": {
              "message": "Incorrect API key provided.",
              "type": "invalid_request_error",
              "param": null,
              "code": "invalid_api_key"
            }
          }
        ]
      },
      "CreateImageRequest": {
        "type": "object",
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the picture shows."
          },
          "model": {
            "type": "string",
            "maxLength": 200,
            "description": "Any name; see `response_format`."
          },
          "n": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 10,
            "description": "The number of pictures. Default: 1."
          },
          "size": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^(auto|\\d{2,4}x\\d{2,4})$",
            "description": "Width and height in pixels, or `auto`: 1024 pixels on the longer side. A shape that the model does not have becomes the nearest one, with a warning.\n"
          },
          "quality": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "description": "Repeated in the response."
          },
          "style": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "description": "Has no effect."
          },
          "background": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "auto",
              "opaque",
              "transparent",
              null
            ]
          },
          "moderation": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "description": "Has no effect."
          },
          "output_format": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "png",
              "jpeg",
              "webp",
              null
            ],
            "description": "Default: `png`."
          },
          "output_compression": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100,
            "description": "Has no effect."
          },
          "response_format": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "url",
              "b64_json",
              null
            ],
            "description": "Default: `url` for the models `dall-e-2` and `dall-e-3` and without a model, and `b64_json` for all others. URLs are valid for a week.\n"
          },
          "stream": {
            "type": [
              "boolean",
              "null"
            ],
            "description": "Default: false."
          },
          "partial_images": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 3,
            "description": "Default: 0."
          },
          "user": {
            "type": "string",
            "maxLength": 500,
            "description": "Stored with the job."
          },
          "seed": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Not of OpenAI: the seed of the first picture. Random by default."
          }
        },
        "examples": [
          {
            "prompt": "a wise owl",
            "model": "gpt-image-1",
            "size": "1024x1024"
          },
          {
            "prompt": "a knight",
            "n": 2,
            "size": "1024x1536",
            "output_format": "webp",
            "background": "transparent",
            "model": "gpt-image-1"
          },
          {
            "prompt": "a pirate with a parrot",
            "model": "dall-e-3",
            "quality": "hd",
            "style": "vivid",
            "response_format": "b64_json"
          },
          {
            "prompt": "a robot",
            "seed": 7,
            "user": "user-1"
          }
        ]
      },
      "CreateImageEditRequest": {
        "type": "object",
        "required": [
          "prompt"
        ],
        "properties": {
          "image": {
            "type": "string",
            "description": "One image as a file or in base64."
          },
          "image[]": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "minItems": 1,
            "maxItems": 7,
            "description": "Several images instead."
          },
          "mask": {
            "type": "string",
            "description": "Has no effect: the model decides what it changes."
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the picture shows."
          },
          "model": {
            "type": "string",
            "maxLength": 200,
            "description": "Any name; see `response_format`."
          },
          "n": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 10,
            "description": "The number of pictures. Default: 1."
          },
          "size": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^(auto|\\d{2,4}x\\d{2,4})$",
            "description": "Width and height in pixels, or `auto`: 1024 pixels on the longer side. A shape that the model does not have becomes the nearest one, with a warning.\n"
          },
          "quality": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "description": "Repeated in the response."
          },
          "background": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "auto",
              "opaque",
              "transparent",
              null
            ]
          },
          "input_fidelity": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 20,
            "description": "Has no effect."
          },
          "output_format": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "png",
              "jpeg",
              "webp",
              null
            ],
            "description": "Default: `png`."
          },
          "output_compression": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100,
            "description": "Has no effect."
          },
          "response_format": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "url",
              "b64_json",
              null
            ],
            "description": "Default: `url` for the models `dall-e-2` and `dall-e-3` and without a model, and `b64_json` for all others. URLs are valid for a week.\n"
          },
          "stream": {
            "type": [
              "boolean",
              "null"
            ],
            "description": "Default: false."
          },
          "partial_images": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 3,
            "description": "Default: 0."
          },
          "user": {
            "type": "string",
            "maxLength": 500,
            "description": "Stored with the job."
          },
          "seed": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Not of OpenAI: the seed of the first picture. Random by default."
          }
        },
        "examples": [
          {
            "prompt": "with glasses",
            "model": "gpt-image-1",
            "image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
          }
        ]
      },
      "CreateImageVariationRequest": {
        "type": "object",
        "required": [
          "image"
        ],
        "properties": {
          "image": {
            "type": "string",
            "description": "The image as a file or in base64."
          },
          "model": {
            "type": "string",
            "maxLength": 200,
            "description": "Any name; see `response_format`."
          },
          "n": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 1,
            "maximum": 10,
            "description": "The number of pictures. Default: 1."
          },
          "size": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^(auto|\\d{2,4}x\\d{2,4})$",
            "description": "Width and height in pixels, or `auto`: 1024 pixels on the longer side. A shape that the model does not have becomes the nearest one, with a warning.\n"
          },
          "response_format": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "url",
              "b64_json",
              null
            ],
            "description": "Default: `url` for the models `dall-e-2` and `dall-e-3` and without a model, and `b64_json` for all others. URLs are valid for a week.\n"
          },
          "user": {
            "type": "string",
            "maxLength": 500,
            "description": "Stored with the job."
          }
        },
        "examples": [
          {
            "image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
            "n": 2,
            "size": "512x512"
          }
        ]
      },
      "ImagesResponse": {
        "type": "object",
        "required": [
          "created",
          "data"
        ],
        "properties": {
          "created": {
            "type": "integer",
            "description": "Unix seconds."
          },
          "data": {
            "type": "array",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Image"
            }
          },
          "background": {
            "type": "string",
            "x-known-values": [
              "opaque",
              "transparent"
            ]
          },
          "output_format": {
            "type": "string",
            "x-known-values": [
              "png",
              "jpeg",
              "webp"
            ]
          },
          "quality": {
            "type": "string"
          },
          "size": {
            "type": "string",
            "description": "Width and height of the pictures."
          },
          "usage": {
            "$ref": "#/components/schemas/Usage"
          },
          "warnings": {
            "type": "array",
            "description": "Not of OpenAI: what the pictures do not show.",
            "items": {
              "$ref": "#/components/schemas/Warning"
            }
          }
        },
        "examples": [
          {
            "created": 1713833628,
            "data": [
              {
                "b64_json": "aGVsbG8="
              }
            ],
            "background": "opaque",
            "output_format": "png",
            "quality": "high",
            "size": "1024x1024",
            "usage": {
              "total_tokens": 0,
              "input_tokens": 0,
              "output_tokens": 0,
              "input_tokens_details": {
                "text_tokens": 0,
                "image_tokens": 0
              }
            },
            "warnings": []
          },
          {
            "created": 1713833628,
            "data": [
              {
                "url": "http://127.0.0.1:4010/openai/v1/assets/1.png",
                "revised_prompt": "An owl."
              }
            ]
          }
        ]
      },
      "Image": {
        "type": "object",
        "properties": {
          "b64_json": {
            "type": "string",
            "description": "The file in base64."
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "The signed address of the file."
          },
          "revised_prompt": {
            "type": "string",
            "description": "What the picture shows, in one sentence."
          }
        },
        "examples": [
          {
            "b64_json": "aGVsbG8="
          }
        ]
      },
      "Usage": {
        "type": "object",
        "description": "Always 0, because this server does not count tokens.",
        "required": [
          "total_tokens",
          "input_tokens",
          "output_tokens",
          "input_tokens_details"
        ],
        "properties": {
          "total_tokens": {
            "type": "integer"
          },
          "input_tokens": {
            "type": "integer"
          },
          "output_tokens": {
            "type": "integer"
          },
          "input_tokens_details": {
            "type": "object",
            "required": [
              "text_tokens",
              "image_tokens"
            ],
            "properties": {
              "text_tokens": {
                "type": "integer"
              },
              "image_tokens": {
                "type": "integer"
              }
            }
          }
        },
        "examples": [
          {
            "total_tokens": 0,
            "input_tokens": 0,
            "output_tokens": 0,
            "input_tokens_details": {
              "text_tokens": 0,
              "image_tokens": 0
            }
          }
        ]
      },
      "Warning": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          }
        },
        "examples": [
          {
            "code": "mask_ignored",
            "message": "The mask has no effect."
          }
        ]
      },
      "PartialImageEvent": {
        "type": "object",
        "description": "The data of the events `image_generation.partial_image` and `image_edit.partial_image`.",
        "required": [
          "type",
          "b64_json",
          "partial_image_index",
          "created_at",
          "background",
          "output_format",
          "quality",
          "size"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "image_generation.partial_image",
              "image_edit.partial_image"
            ]
          },
          "b64_json": {
            "type": "string",
            "description": "A smaller version of the picture."
          },
          "partial_image_index": {
            "type": "integer",
            "minimum": 0
          },
          "created_at": {
            "type": "integer"
          },
          "background": {
            "type": "string"
          },
          "output_format": {
            "type": "string"
          },
          "quality": {
            "type": "string"
          },
          "size": {
            "type": "string"
          }
        },
        "examples": [
          {
            "type": "image_generation.partial_image",
            "b64_json": "aGVsbG8=",
            "partial_image_index": 0,
            "created_at": 1713833628,
            "background": "opaque",
            "output_format": "webp",
            "quality": "high",
            "size": "256x256"
          }
        ]
      },
      "CompletedImageEvent": {
        "type": "object",
        "description": "The data of the events `image_generation.completed` and `image_edit.completed`.",
        "required": [
          "type",
          "b64_json",
          "created_at",
          "background",
          "output_format",
          "quality",
          "size",
          "usage"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "image_generation.completed",
              "image_edit.completed"
            ]
          },
          "b64_json": {
            "type": "string"
          },
          "created_at": {
            "type": "integer"
          },
          "background": {
            "type": "string"
          },
          "output_format": {
            "type": "string"
          },
          "quality": {
            "type": "string"
          },
          "size": {
            "type": "string"
          },
          "usage": {
            "$ref": "#/components/schemas/Usage"
          },
          "warnings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Warning"
            }
          }
        },
        "examples": [
          {
            "type": "image_generation.completed",
            "b64_json": "aGVsbG8=",
            "created_at": 1713833628,
            "background": "opaque",
            "output_format": "png",
            "quality": "high",
            "size": "1024x1024",
            "usage": {
              "total_tokens": 0,
              "input_tokens": 0,
              "output_tokens": 0,
              "input_tokens_details": {
                "text_tokens": 0,
                "image_tokens": 0
              }
            }
          }
        ]
      },
      "ModelList": {
        "type": "object",
        "required": [
          "object",
          "data"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Model"
            }
          }
        },
        "examples": [
          {
            "object": "list",
            "data": [
              {
                "id": "gpt-image-1",
                "object": "model",
                "created": 0,
                "owned_by": "likeness"
              }
            ]
          }
        ]
      },
      "Model": {
        "type": "object",
        "required": [
          "id",
          "object",
          "created",
          "owned_by"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "model"
          },
          "created": {
            "type": "integer",
            "description": "Unix seconds."
          },
          "owned_by": {
            "type": "string"
          }
        },
        "examples": [
          {
            "id": "gpt-image-1",
            "object": "model",
            "created": 0,
            "owned_by": "likeness"
          }
        ]
      },
      "WebhookEvent": {
        "type": "object",
        "description": "OpenAI sends no webhooks about images, and this API creates none.",
        "examples": [
          {}
        ]
      }
    }
  }
};
