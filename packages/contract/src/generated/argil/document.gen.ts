// This file is auto-generated from openapi/argil.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Argil avatar API",
    "version": "1.0.0",
    "summary": "The avatar part of Argil's API, served by Likeness.",
    "description": "Avatars that are trained from a video of a person or from an image, webhooks, and the voices that belong to the avatars. Where the editions of Argil's\npages differ, requests are taken in each form, and responses contain the fields of all: the time of an avatar's creation is in `createdAt` and in `createAt`.\nUnknown fields of a body are errors; unknown parameters of a query are ignored.\n\nThere is no route for the status of a training. Poll `GET /avatars/{id}`, register a webhook, or send a `callbackUrl`.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/argil/v1",
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
      "name": "avatars",
      "description": "Avatars and their training."
    },
    {
      "name": "webhooks",
      "description": "Subscriptions to events."
    },
    {
      "name": "voices",
      "description": "The voices of trained avatars."
    },
    {
      "name": "media",
      "description": "Image files."
    }
  ],
  "paths": {
    "/avatars": {
      "post": {
        "operationId": "createAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "Create an avatar",
        "description": "The training starts by itself. From an image (`type` is `IMAGE`, with `datasetImage`) it costs 2 credits and the first status is `TRAINING`; from a\nvideo (`datasetVideo` and `consentVideo`) it costs 10 credits and the first status is `NOT_TRAINED`. Credits are returned unless the avatar becomes\n`IDLE`. What is at a URL is fetched and checked by the training.\n",
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
                "$ref": "#/components/schemas/CreateAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The avatar, whose training has started.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Avatar"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "get": {
        "operationId": "listAvatars",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "List avatars",
        "description": "The avatars of your workspace, newest first, then the public ones, which are published avatars of this server. The list has no pages; at most 1,000\nof each are returned.\n",
        "parameters": [
          {
            "name": "orientation",
            "in": "query",
            "description": "Avatars whose size is not known yet have none.",
            "schema": {
              "$ref": "#/components/schemas/Orientation"
            }
          },
          {
            "name": "model",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Model"
            }
          },
          {
            "name": "visibility",
            "in": "query",
            "description": "`private` for those of your workspace only, `public` for public ones only.",
            "schema": {
              "$ref": "#/components/schemas/Visibility"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The avatars.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AvatarList"
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
    "/avatars/{id}": {
      "get": {
        "operationId": "getAvatar",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "Get an avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          }
        ],
        "responses": {
          "200": {
            "description": "An avatar of your workspace, or a public one.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Avatar"
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
    "/webhooks": {
      "post": {
        "operationId": "createWebhook",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "webhooks"
        ],
        "summary": "Create a webhook",
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
                "$ref": "#/components/schemas/CreateWebhookRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The webhook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhook"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "get": {
        "operationId": "listWebhooks",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "webhooks"
        ],
        "summary": "List webhooks, newest first",
        "responses": {
          "200": {
            "description": "The webhooks that were created here.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookList"
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
    "/webhooks/{id}": {
      "put": {
        "operationId": "updateWebhook",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "webhooks"
        ],
        "summary": "Update a webhook",
        "description": "Fields that are absent do not change.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateWebhookRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The webhook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhook"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteWebhook",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "webhooks"
        ],
        "summary": "Delete a webhook",
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "204": {
            "description": "The webhook was deleted.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/voices": {
      "get": {
        "operationId": "listVoices",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "voices"
        ],
        "summary": "List voices",
        "description": "The voices of your trained avatars. This server makes no sound: a voice is an id that belongs to an avatar, without a language, a gender or a sample, so\nthat lists with a `language` or a `gender` are empty.\n",
        "parameters": [
          {
            "name": "language",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Language"
            }
          },
          {
            "name": "gender",
            "in": "query",
            "schema": {
              "$ref": "#/components/schemas/Gender"
            }
          },
          {
            "name": "visibility",
            "in": "query",
            "description": "All voices are `private`.",
            "schema": {
              "$ref": "#/components/schemas/Visibility"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The voices.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VoiceList"
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
    "/voices/{id}": {
      "get": {
        "operationId": "getVoice",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "voices"
        ],
        "summary": "Get a voice",
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          }
        ],
        "responses": {
          "200": {
            "description": "The voice.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Voice"
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
    "/media/{id}": {
      "get": {
        "operationId": "getMedia",
        "security": [
          {
            "bearer": [
              "read"
            ]
          },
          {}
        ],
        "tags": [
          "media"
        ],
        "summary": "Download an image",
        "description": "Requires either the signed URL of a response (`expires` and `signature`) or the owner's API key.\nResponds with `ETag` and `Cache-Control`, and supports `If-None-Match` and `Range`.\n",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          },
          {
            "name": "expires",
            "in": "query",
            "description": "When the URL expires, in Unix seconds.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          },
          {
            "name": "signature",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The whole image.",
            "content": {
              "image/*": {}
            }
          },
          "206": {
            "description": "The requested range of bytes.",
            "content": {
              "image/*": {}
            }
          },
          "304": {
            "description": "Not modified."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "webhooks": {
    "training": {
      "post": {
        "summary": "Receive the end of a training",
        "description": "Sent to every webhook that has the event, and to the `callbackUrl` of the request. Respond with any 2xx status within 10 seconds; other responses are\nretried for a day. A training that was refused has failed.\n",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WebhookEvent"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Received."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "apiKey",
        "in": "header",
        "name": "x-api-key"
      }
    },
    "headers": {
      "RequestId": {
        "description": "Identifies the request. Include it in support requests.",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "IdempotencyReplayed": {
        "description": "`true` if this is the stored response of an earlier request with the same Idempotency-Key.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        }
      }
    },
    "parameters": {
      "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Not part of Argil's API. A request with the same key and body returns the stored first response. Keys are kept for 24 hours.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "Id": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      }
    },
    "responses": {
      "Error": {
        "description": "The request failed.",
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/RequestId"
          }
        },
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
      "CreateAvatarRequest": {
        "type": "object",
        "description": "Either `datasetVideo` and `consentVideo`, or `type: IMAGE` and `datasetImage`.\n",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "IMAGE",
              "VIDEO"
            ],
            "description": "Required for an image. `VIDEO` is the default, as in the older edition, which had no `type`."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "datasetVideo": {
            "$ref": "#/components/schemas/VideoSource",
            "description": "An MP4 or MOV video of 1 to 5 minutes, 1280x720 to 3840x2160 pixels and at most 1.5 GB."
          },
          "consentVideo": {
            "$ref": "#/components/schemas/VideoSource",
            "description": "An MP4 or MOV video of at most 30 seconds and 100 MB in which the person says that they consent."
          },
          "datasetImage": {
            "$ref": "#/components/schemas/ImageSource"
          },
          "voiceId": {
            "type": "string",
            "format": "uuid",
            "description": "Your voice for an avatar from an image. By default the avatar gets a new one."
          },
          "callbackUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL that receives one event when the training ends."
          },
          "extras": {
            "$ref": "#/components/schemas/Extras"
          }
        },
        "examples": [
          {
            "name": "My Avatar",
            "datasetVideo": {
              "url": "https://example.com/source-video.mp4"
            },
            "consentVideo": {
              "url": "https://example.com/consent-video.mp4"
            }
          },
          {
            "type": "IMAGE",
            "name": "My Image Avatar",
            "datasetImage": {
              "url": "https://example.com/avatar-image.jpg"
            },
            "voiceId": "123e4567-e89b-12d3-a456-426614174000"
          },
          {
            "type": "IMAGE",
            "name": "My Image Avatar",
            "datasetImage": {
              "base64": "data:image/png;base64,iVBORw0KGgo="
            },
            "callbackUrl": "https://example.com/trained",
            "extras": {
              "customer": "cus_123"
            }
          }
        ]
      },
      "VideoSource": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          }
        },
        "examples": [
          {
            "url": "https://example.com/source-video.mp4"
          }
        ]
      },
      "ImageSource": {
        "type": "object",
        "description": "A JPEG, PNG or WebP image of exactly 16:9 or 9:16, 1280x720 to 3840x2160 pixels and at most 10 MB: exactly one of its `url` and its `base64`.\n",
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "base64": {
            "type": "string",
            "minLength": 1,
            "description": "A data URL: `data:image/png;base64,` and the image."
          }
        },
        "examples": [
          {
            "url": "https://example.com/avatar-image.jpg"
          },
          {
            "base64": "data:image/png;base64,iVBORw0KGgo="
          }
        ]
      },
      "Extras": {
        "type": "object",
        "description": "Your own data about the avatar. At most 10 key-value pairs of up to 256 characters each.",
        "maxProperties": 10,
        "propertyNames": {
          "maxLength": 256
        },
        "additionalProperties": {
          "type": "string",
          "maxLength": 256
        },
        "examples": [
          {
            "customer": "cus_123"
          }
        ]
      },
      "Status": {
        "type": "string",
        "enum": [
          "NOT_TRAINED",
          "TRAINING",
          "TRAINING_FAILED",
          "IDLE",
          "REFUSED"
        ],
        "description": "`NOT_TRAINED` after its creation from a video, `TRAINING` while it is trained, `TRAINING_FAILED`, `IDLE` when it is ready to use, or `REFUSED` by moderation.\n",
        "examples": [
          "NOT_TRAINED"
        ]
      },
      "Orientation": {
        "type": "string",
        "enum": [
          "ASPECT_RATIO_16_9",
          "ASPECT_RATIO_9_16"
        ],
        "examples": [
          "ASPECT_RATIO_16_9"
        ]
      },
      "Model": {
        "type": "string",
        "enum": [
          "ARGIL_V1",
          "ARGIL_ATOM"
        ],
        "description": "`ARGIL_V1` is from a video, `ARGIL_ATOM` from an image.",
        "examples": [
          "ARGIL_V1"
        ]
      },
      "Visibility": {
        "type": "string",
        "enum": [
          "public",
          "private"
        ],
        "examples": [
          "private"
        ]
      },
      "Gesture": {
        "type": "object",
        "required": [
          "label",
          "slug",
          "startFrame"
        ],
        "properties": {
          "label": {
            "type": "string",
            "description": "For people."
          },
          "slug": {
            "type": "string",
            "description": "Unique within the avatar."
          },
          "startFrame": {
            "type": "number",
            "description": "The frame of the video at which the gesture starts."
          }
        },
        "examples": [
          {
            "label": "<string>",
            "slug": "<string>",
            "startFrame": 123
          }
        ]
      },
      "Avatar": {
        "type": "object",
        "description": "`width`, `height`, `orientation`, `thumbnailUrl` and `coverImageUrl` are absent until they are known, and the images also after their deletion.\n",
        "required": [
          "id",
          "name",
          "actorName",
          "createdAt",
          "createAt",
          "updatedAt",
          "gestures",
          "status",
          "extras",
          "model"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "actorName": {
            "type": "string",
            "description": "The same as `name`."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createAt": {
            "type": "string",
            "format": "date-time",
            "description": "The same as in older editions."
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "gestures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Gesture"
            }
          },
          "status": {
            "$ref": "#/components/schemas/Status"
          },
          "width": {
            "type": "integer"
          },
          "height": {
            "type": "integer"
          },
          "thumbnailUrl": {
            "type": "string",
            "description": "The thumbnail."
          },
          "coverImageUrl": {
            "type": "string",
            "description": "The image in full size."
          },
          "extras": {
            "$ref": "#/components/schemas/Extras"
          },
          "orientation": {
            "$ref": "#/components/schemas/Orientation"
          },
          "model": {
            "$ref": "#/components/schemas/Model"
          }
        },
        "examples": [
          {
            "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
            "name": "<string>",
            "actorName": "<string>",
            "createdAt": "2023-11-07T05:31:56Z",
            "createAt": "2023-11-07T05:31:56Z",
            "updatedAt": "2023-11-07T05:31:56Z",
            "gestures": [
              {
                "label": "<string>",
                "slug": "<string>",
                "startFrame": 123
              }
            ],
            "status": "NOT_TRAINED",
            "width": 123,
            "height": 123,
            "thumbnailUrl": "<string>",
            "coverImageUrl": "<string>",
            "extras": {},
            "orientation": "ASPECT_RATIO_16_9",
            "model": "ARGIL_V1"
          }
        ]
      },
      "AvatarList": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Avatar"
        },
        "examples": [
          [
            {
              "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
              "name": "<string>",
              "actorName": "<string>",
              "createdAt": "2023-11-07T05:31:56Z",
              "createAt": "2023-11-07T05:31:56Z",
              "updatedAt": "2023-11-07T05:31:56Z",
              "gestures": [
                {
                  "label": "<string>",
                  "slug": "<string>",
                  "startFrame": 123
                }
              ],
              "status": "NOT_TRAINED",
              "width": 123,
              "height": 123,
              "thumbnailUrl": "<string>",
              "coverImageUrl": "<string>",
              "extras": {},
              "orientation": "ASPECT_RATIO_16_9",
              "model": "ARGIL_V1"
            }
          ]
        ]
      },
      "WebhookEventName": {
        "type": "string",
        "enum": [
          "AVATAR_TRAINING_SUCCESS",
          "AVATAR_TRAINING_FAILED",
          "VIDEO_GENERATION_SUCCESS",
          "VIDEO_GENERATION_FAILED"
        ],
        "description": "The events of videos never occur here.",
        "examples": [
          "AVATAR_TRAINING_SUCCESS"
        ]
      },
      "CreateWebhookRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "callbackUrl",
          "events"
        ],
        "properties": {
          "callbackUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "events": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/WebhookEventName"
            }
          }
        },
        "examples": [
          {
            "callbackUrl": "https://example.com/argil",
            "events": [
              "AVATAR_TRAINING_SUCCESS",
              "AVATAR_TRAINING_FAILED"
            ]
          }
        ]
      },
      "UpdateWebhookRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "callbackUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "events": {
            "type": "array",
            "minItems": 1,
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/WebhookEventName"
            }
          }
        },
        "examples": [
          {
            "events": [
              "AVATAR_TRAINING_FAILED"
            ]
          }
        ]
      },
      "Webhook": {
        "type": "object",
        "required": [
          "id",
          "callbackUrl",
          "events",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "callbackUrl": {
            "type": "string"
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebhookEventName"
            }
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "lastTriggeredAt": {
            "type": "string",
            "format": "date-time",
            "description": "When its last event occurred; absent before."
          }
        },
        "examples": [
          {
            "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
            "callbackUrl": "<string>",
            "events": [
              "AVATAR_TRAINING_SUCCESS"
            ],
            "createdAt": "2023-11-07T05:31:56Z",
            "updatedAt": "2023-11-07T05:31:56Z",
            "lastTriggeredAt": "2023-11-07T05:31:56Z"
          }
        ]
      },
      "WebhookList": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Webhook"
        },
        "examples": [
          [
            {
              "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
              "callbackUrl": "<string>",
              "events": [
                "AVATAR_TRAINING_SUCCESS"
              ],
              "createdAt": "2023-11-07T05:31:56Z",
              "updatedAt": "2023-11-07T05:31:56Z",
              "lastTriggeredAt": "2023-11-07T05:31:56Z"
            }
          ]
        ]
      },
      "Language": {
        "type": "string",
        "enum": [
          "ENGLISH",
          "SPANISH",
          "FRENCH",
          "PORTUGUESE",
          "BRAZILIAN_PORTUGUESE",
          "GERMAN",
          "RUSSIAN",
          "HINDI",
          "CHINESE",
          "DUTCH",
          "ARABIC"
        ],
        "examples": [
          "ENGLISH"
        ]
      },
      "Gender": {
        "type": "string",
        "enum": [
          "MALE",
          "FEMALE"
        ],
        "examples": [
          "FEMALE"
        ]
      },
      "Voice": {
        "type": "object",
        "required": [
          "id",
          "name",
          "createdAt",
          "updatedAt",
          "status",
          "language",
          "gender"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "A UUID unless our own API set another text."
          },
          "name": {
            "type": "string",
            "description": "The name of the avatar."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "status": {
            "type": "string",
            "description": "Always `IDLE`."
          },
          "sampleUrl": {
            "type": "string",
            "description": "Absent here."
          },
          "language": {
            "type": [
              "string",
              "null"
            ]
          },
          "gender": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "examples": [
          {
            "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
            "name": "<string>",
            "createdAt": "2023-11-07T05:31:56Z",
            "updatedAt": "2023-11-07T05:31:56Z",
            "status": "<string>",
            "sampleUrl": "<string>",
            "language": "ENGLISH",
            "gender": "MALE"
          }
        ]
      },
      "VoiceList": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Voice"
        },
        "examples": [
          [
            {
              "id": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
              "name": "<string>",
              "createdAt": "2023-11-07T05:31:56Z",
              "updatedAt": "2023-11-07T05:31:56Z",
              "status": "<string>",
              "sampleUrl": "<string>",
              "language": "ENGLISH",
              "gender": "MALE"
            }
          ]
        ]
      },
      "WebhookEvent": {
        "description": "The JSON body of a webhook request.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/TrainingSucceeded"
          },
          {
            "$ref": "#/components/schemas/TrainingFailed"
          },
          {
            "$ref": "#/components/schemas/TestEvent"
          }
        ],
        "examples": [
          {
            "event": "AVATAR_TRAINING_SUCCESS",
            "data": {
              "avatarId": "<avatar_id>",
              "voiceId": "<voice_id>",
              "avatarName": "<avatar_name>",
              "extras": {
                "customer": "cus_123"
              }
            }
          },
          {
            "event": "AVATAR_TRAINING_FAILED",
            "data": {
              "avatarId": "<avatar_id>",
              "avatarName": "<avatar_name>",
              "extras": {
                "customer": "cus_123"
              }
            }
          }
        ]
      },
      "TrainingSucceeded": {
        "type": "object",
        "required": [
          "event",
          "data"
        ],
        "properties": {
          "event": {
            "type": "string",
            "enum": [
              "AVATAR_TRAINING_SUCCESS"
            ]
          },
          "data": {
            "$ref": "#/components/schemas/TrainedAvatar"
          }
        },
        "examples": [
          {
            "event": "AVATAR_TRAINING_SUCCESS",
            "data": {
              "avatarId": "<avatar_id>",
              "voiceId": "<voice_id>",
              "avatarName": "<avatar_name>",
              "extras": {
                "customer": "cus_123"
              }
            }
          }
        ]
      },
      "TrainingFailed": {
        "type": "object",
        "required": [
          "event",
          "data"
        ],
        "properties": {
          "event": {
            "type": "string",
            "enum": [
              "AVATAR_TRAINING_FAILED"
            ]
          },
          "data": {
            "$ref": "#/components/schemas/EventAvatar"
          }
        },
        "examples": [
          {
            "event": "AVATAR_TRAINING_FAILED",
            "data": {
              "avatarId": "<avatar_id>",
              "avatarName": "<avatar_name>",
              "extras": {
                "customer": "cus_123"
              }
            }
          }
        ]
      },
      "TestEvent": {
        "type": "object",
        "description": "A test that was requested through our own API.",
        "required": [
          "event",
          "data"
        ],
        "properties": {
          "event": {
            "type": "string",
            "enum": [
              "webhook.test"
            ]
          },
          "data": {
            "type": "object"
          }
        },
        "examples": [
          {
            "event": "webhook.test",
            "data": {}
          }
        ]
      },
      "EventAvatar": {
        "type": "object",
        "description": "The avatar as it is when the event is sent. Empty if it was deleted since.",
        "properties": {
          "avatarId": {
            "type": "string"
          },
          "avatarName": {
            "type": "string"
          },
          "extras": {
            "$ref": "#/components/schemas/Extras"
          }
        },
        "examples": [
          {
            "avatarId": "<avatar_id>",
            "avatarName": "<avatar_name>",
            "extras": {
              "customer": "cus_123"
            }
          }
        ]
      },
      "TrainedAvatar": {
        "allOf": [
          {
            "$ref": "#/components/schemas/EventAvatar"
          },
          {
            "type": "object",
            "properties": {
              "voiceId": {
                "type": "string"
              }
            }
          }
        ],
        "examples": [
          {
            "avatarId": "<avatar_id>",
            "voiceId": "<voice_id>",
            "avatarName": "<avatar_name>",
            "extras": {
              "customer": "cus_123"
            }
          }
        ]
      },
      "ErrorEnvelope": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "integer",
            "format": "int32",
            "description": "The status of the response."
          },
          "message": {
            "type": "string"
          }
        },
        "examples": [
          {
            "code": 123,
            "message": "<string>"
          }
        ]
      }
    }
  }
};
