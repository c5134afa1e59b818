// This file is auto-generated from openapi/hoox.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Hoox avatar API",
    "version": "1.0.0",
    "summary": "The avatar part of Hoox's public API, served by Likeness.",
    "description": "Requests and responses have the shapes that Hoox publishes. Where its pages differ, responses contain the fields of both: looks have the tags of the\nolder edition and the metadata of the newer one, and errors have a `code` as well as `details`. Unknown fields of a request are ignored.\n\nImages are given by URL. The generation of a look ends within seconds; poll `GET /avatar/status`, or send a `webhook_url`.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/hoox/api/public/v1",
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
      "description": "Avatars and their looks."
    },
    {
      "name": "media",
      "description": "Image files."
    }
  ],
  "paths": {
    "/avatar/create": {
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
        "summary": "Create an avatar from a prompt or from images",
        "description": "With a `prompt`, the images are ignored and a look is generated for 2 credits, or for 4 in 4K. Without one, each image becomes a look as it is, for\nfree; the looks are ready immediately, and `look_id` is the first.\n",
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
            "description": "The avatar and its first look.",
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
                  "$ref": "#/components/schemas/LookReference"
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
    "/avatar/edit": {
      "post": {
        "operationId": "editAvatar",
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
        "summary": "Create a look from an existing one",
        "description": "The look that is edited stays as it is. A public avatar of another space is first copied to your own, so that `avatar_id` of the response is another\none. Costs 2 credits, or 4 in 4K; `upscale` costs 1.5 more.\n",
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
                "$ref": "#/components/schemas/EditAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The avatar and the new look.",
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
                  "$ref": "#/components/schemas/LookReference"
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
    "/avatar/status": {
      "get": {
        "operationId": "getAvatarStatus",
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
        "summary": "Get the status of a generation",
        "parameters": [
          {
            "name": "avatar_id",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "look_id",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The status of the look.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerationStatus"
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
    "/avatar/list": {
      "get": {
        "operationId": "listLooks",
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
        "summary": "List looks",
        "description": "The looks of your own space that are ready, newest first, then the covers of public avatars. Filters are combined; several values of one, separated\nby commas, are alternatives. At most 1,000 looks are returned.\n",
        "parameters": [
          {
            "name": "gender",
            "in": "query",
            "description": "`male`, `female`.",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "age_range",
            "in": "query",
            "description": "`senior`, `adult`, `young_adult`, `adolescent`.",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "ethnicity",
            "in": "query",
            "description": "`black-or-african-american`, `white-western-european`, `white-eastern-european`, `hispanic-or-latino`, `middle-eastern-or-north-african`,\n`east-asian`, `southeast-asian`, `south-asian`.\n",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "hair_color",
            "in": "query",
            "description": "`black`, `brown`, `blonde`, `red`, `gray`, `white`, `bald`.",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "place",
            "in": "query",
            "description": "A place as in the looks, such as `office` or `beach`.",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "selfie",
            "in": "query",
            "description": "`true` or `false`.",
            "schema": {
              "type": "string",
              "maxLength": 20
            }
          },
          {
            "name": "action",
            "in": "query",
            "description": "`working`, `eating`, `drinking`, `cooking`, `exercising`, `reading`, `driving`, `listening_to_music`, `getting_a_haircut`, `presenting`,\n`calling`, `relaxing`, `shopping`, `traveling`, `applying_skincare`.\n",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "emotion",
            "in": "query",
            "description": "`happy`, `calm`, `focused`, `relaxed`, `neutral`, `excited`, `confident`, `sad`, `skeptical`, `bored`, `engaged`.\n",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "accessories",
            "in": "query",
            "description": "`microphone`, `laptop`, `phone`, `headphones`, `earbuds`, `glasses`, `watch`, `drink`, `skincare`, `book`, `bag`, `camera`, `pillow`,\n`earrings`, `necklace`, `bracelet`, `ring`.\n",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          },
          {
            "name": "onlyPublic",
            "in": "query",
            "description": "`true` leaves out your own looks.",
            "schema": {
              "type": "string",
              "maxLength": 20
            }
          },
          {
            "name": "tags",
            "in": "query",
            "description": "Tags of the avatar or the look, as in the older edition of the API.",
            "schema": {
              "$ref": "#/components/schemas/FilterValues"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The looks.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookList"
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
    "/avatar/{avatar_id}": {
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
        "summary": "Get an avatar with its looks",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          }
        ],
        "responses": {
          "200": {
            "description": "An avatar of your own, or a public one, of which only the cover is shown.",
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
    "/avatar/{avatar_id}/look/{look_id}": {
      "get": {
        "operationId": "getLook",
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
        "summary": "Get a look",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/LookId"
          }
        ],
        "responses": {
          "200": {
            "description": "The look.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Look"
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
    "/resources/avatars": {
      "get": {
        "operationId": "listResources",
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
        "summary": "List looks, as in the older edition of the API",
        "description": "The looks of your own space that are ready, newest first, then the covers of public avatars. At most 1,000 looks are returned.",
        "responses": {
          "200": {
            "description": "The looks.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookList"
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
    "generation": {
      "post": {
        "summary": "Receive the end of a generation",
        "description": "Sent to the `webhook_url` of the request. Respond with any 2xx status within 10 seconds; other responses are retried 3 times, after 1, 2 and 4 seconds.\n",
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
        "type": "http",
        "scheme": "bearer"
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
        "description": "Not part of Hoox's API. A request with the same key and body returns the stored first response. Keys are kept for 24 hours.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "AvatarId": {
        "name": "avatar_id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "LookId": {
        "name": "look_id",
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
        "description": "Has a `prompt` or images. Unknown fields are ignored.",
        "properties": {
          "prompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "What the avatar should look like. If present, the images are ignored."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "format": {
            "$ref": "#/components/schemas/Format"
          },
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "name": {
            "type": "string",
            "maxLength": 200,
            "description": "The name of the avatar."
          },
          "place": {
            "type": "string",
            "maxLength": 200,
            "description": "Where the person is, such as `office`."
          },
          "images": {
            "type": "array",
            "maxItems": 10,
            "description": "URLs of images that become looks as they are.",
            "items": {
              "$ref": "#/components/schemas/ImageUrl"
            }
          },
          "imageUrls": {
            "type": "array",
            "maxItems": 10,
            "description": "Another name for `images`.",
            "items": {
              "$ref": "#/components/schemas/ImageUrl"
            }
          },
          "elementImages": {
            "type": "array",
            "maxItems": 6,
            "description": "URLs of images to show in the generated image, such as a logo or a product.",
            "items": {
              "$ref": "#/components/schemas/ImageUrl"
            }
          },
          "webhook_url": {
            "$ref": "#/components/schemas/WebhookUrl"
          }
        },
        "examples": [
          {
            "prompt": "Young entrepreneur in a modern office, confident smile",
            "style": "iphone",
            "format": "vertical",
            "name": "Alex",
            "place": "office",
            "resolution": "2K",
            "elementImages": [
              "https://your-domain.com/logo.png"
            ],
            "webhook_url": "https://your-domain.com/webhooks/avatar"
          },
          {
            "imageUrls": [
              "https://your-domain.com/img1.jpg",
              "https://your-domain.com/img2.jpg"
            ],
            "name": "Jordan",
            "place": "studio",
            "webhook_url": "https://your-domain.com/webhooks/avatar"
          }
        ]
      },
      "EditAvatarRequest": {
        "type": "object",
        "description": "Unknown fields are ignored.",
        "required": [
          "avatar_id",
          "look_id",
          "prompt"
        ],
        "properties": {
          "avatar_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "look_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "The look to edit. It must be ready."
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What is different."
          },
          "format": {
            "$ref": "#/components/schemas/Format"
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "images": {
            "type": "array",
            "maxItems": 6,
            "description": "URLs of further references, such as a product.",
            "items": {
              "$ref": "#/components/schemas/ImageUrl"
            }
          },
          "imageUrls": {
            "type": "array",
            "maxItems": 6,
            "description": "Another name for `images`.",
            "items": {
              "$ref": "#/components/schemas/ImageUrl"
            }
          },
          "upscale": {
            "type": "boolean",
            "description": "Doubles the longer side, to at most 4096 pixels."
          },
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "look_name": {
            "type": "string",
            "maxLength": 200,
            "description": "The name of the new look."
          },
          "place": {
            "type": "string",
            "maxLength": 200,
            "description": "Where the person is, such as `office`."
          },
          "tags": {
            "type": "array",
            "maxItems": 10,
            "description": "Tags of the new look.",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50
            }
          },
          "webhook_url": {
            "$ref": "#/components/schemas/WebhookUrl"
          }
        },
        "examples": [
          {
            "avatar_id": "avtr_abc",
            "look_id": "look_123",
            "prompt": "Same person, podcast scene, warm cinematic lighting",
            "style": "podcast",
            "format": "vertical",
            "resolution": "2K",
            "images": [
              "https://your-domain.com/extra-reference.jpg"
            ],
            "webhook_url": "https://your-domain.com/webhooks/avatar"
          },
          {
            "avatar_id": "avtr_123",
            "look_id": "look_src",
            "prompt": "Add my product in his hand",
            "format": "vertical",
            "images": [
              "https://cdn.example.com/extra.jpg"
            ],
            "upscale": false,
            "webhook_url": "https://example.com/webhooks/avatar-edit"
          }
        ]
      },
      "Style": {
        "type": "string",
        "enum": [
          "iphone",
          "selfie",
          "podcast",
          "car",
          "conference",
          "raw"
        ],
        "examples": [
          "iphone"
        ]
      },
      "Format": {
        "type": "string",
        "enum": [
          "vertical",
          "horizontal"
        ],
        "description": "`vertical` is 9:16, `horizontal` 16:9.",
        "examples": [
          "vertical"
        ]
      },
      "Resolution": {
        "type": "string",
        "enum": [
          "2K",
          "4K"
        ],
        "examples": [
          "2K"
        ]
      },
      "ImageUrl": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "description": "The URL of a JPEG, PNG, WebP or AVIF image of at most 15 MB.",
        "examples": [
          "https://your-domain.com/img1.jpg"
        ]
      },
      "WebhookUrl": {
        "type": "string",
        "minLength": 1,
        "maxLength": 2048,
        "description": "Receives the end of the generation. Must be a public https URL.",
        "examples": [
          "https://your-domain.com/webhooks/avatar"
        ]
      },
      "FilterValues": {
        "type": "string",
        "maxLength": 500,
        "description": "One value, or several separated by commas.",
        "examples": [
          "office,studio"
        ]
      },
      "LookReference": {
        "type": "object",
        "required": [
          "avatar_id",
          "look_id"
        ],
        "properties": {
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          }
        },
        "examples": [
          {
            "avatar_id": "avtr_abc",
            "look_id": "look_123"
          },
          {
            "avatar_id": "avtr_xyz",
            "look_id": "look_a"
          },
          {
            "avatar_id": "avtr_abc",
            "look_id": "look_edit_789"
          },
          {
            "avatar_id": "avtr_123",
            "look_id": "look_abc"
          }
        ]
      },
      "GenerationStatus": {
        "description": "The result is there if it has completed, the error if it has failed.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/UnfinishedStatus"
          },
          {
            "$ref": "#/components/schemas/CompletedStatus"
          },
          {
            "$ref": "#/components/schemas/FailedStatus"
          }
        ],
        "examples": [
          {
            "avatar_id": "avtr_123",
            "look_id": "look_abc",
            "status": "pending"
          }
        ]
      },
      "UnfinishedStatus": {
        "type": "object",
        "required": [
          "avatar_id",
          "look_id",
          "status"
        ],
        "properties": {
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "processing"
            ]
          }
        },
        "examples": [
          {
            "avatar_id": "avtr_123",
            "look_id": "look_abc",
            "status": "pending"
          }
        ]
      },
      "CompletedStatus": {
        "type": "object",
        "required": [
          "avatar_id",
          "look_id",
          "status",
          "result"
        ],
        "properties": {
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "completed"
            ]
          },
          "result": {
            "$ref": "#/components/schemas/LookResult"
          }
        },
        "examples": [
          {
            "avatar_id": "avtr_abc",
            "look_id": "look_edit_789",
            "status": "completed",
            "result": {
              "thumbnail_url": "https://media.hoox.video/…/image.jpg"
            }
          },
          {
            "avatar_id": "avatar_123",
            "look_id": "look_456",
            "status": "completed",
            "result": {
              "id": "look_456",
              "avatar_name": "Emma",
              "look_name": "Casual",
              "gender": "female",
              "place": "office",
              "accessories": [
                "laptop"
              ],
              "action": "working",
              "emotion": "focused",
              "selfie": false,
              "format": "vertical",
              "thumbnail": "https://...",
              "model_available": [
                "premium",
                "ultra",
                "veo-3-fast",
                "veo-3",
                "veo-3-lite",
                "omni-flash",
                "ora-lite",
                "ora-standard",
                "ora-pro",
                "seedance-2",
                "seedance-2-fast",
                "seedance-2-1080p"
              ]
            }
          }
        ]
      },
      "FailedStatus": {
        "type": "object",
        "required": [
          "avatar_id",
          "look_id",
          "status",
          "error"
        ],
        "properties": {
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "failed"
            ]
          },
          "error": {
            "$ref": "#/components/schemas/GenerationError"
          }
        },
        "examples": [
          {
            "avatar_id": "avtr_123",
            "look_id": "look_abc",
            "status": "failed",
            "error": {
              "code": "LOOK_GENERATION_FAILED",
              "message": "The generation failed."
            }
          }
        ]
      },
      "LookResult": {
        "type": "object",
        "description": "`thumbnail` and `thumbnail_url` are the same image.",
        "properties": {
          "id": {
            "type": "string"
          },
          "avatar_name": {
            "type": [
              "string",
              "null"
            ]
          },
          "look_name": {
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
          },
          "age_range": {
            "type": [
              "string",
              "null"
            ]
          },
          "ethnicity": {
            "type": [
              "string",
              "null"
            ]
          },
          "hair_color": {
            "type": [
              "string",
              "null"
            ]
          },
          "place": {
            "type": [
              "string",
              "null"
            ]
          },
          "accessories": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "action": {
            "type": [
              "string",
              "null"
            ]
          },
          "emotion": {
            "type": [
              "string",
              "null"
            ]
          },
          "selfie": {
            "type": "boolean"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "format": {
            "type": "string"
          },
          "thumbnail": {
            "type": "string"
          },
          "thumbnail_url": {
            "type": "string"
          },
          "model_available": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "thumbnail_url": "https://media.hoox.video/.../image.jpg"
          },
          {
            "id": "look_456",
            "avatar_name": "Emma",
            "look_name": "Casual",
            "gender": "female",
            "place": "office",
            "accessories": [
              "laptop"
            ],
            "action": "working",
            "emotion": "focused",
            "selfie": false,
            "format": "vertical",
            "thumbnail": "https://...",
            "model_available": [
              "premium",
              "ultra",
              "veo-3-fast",
              "veo-3",
              "veo-3-lite",
              "omni-flash",
              "ora-lite",
              "ora-standard",
              "ora-pro",
              "seedance-2",
              "seedance-2-fast",
              "seedance-2-1080p"
            ]
          }
        ]
      },
      "GenerationError": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "`LOOK_GENERATION_FAILED` in a status, `GENERATION_FAILED` in a webhook."
          },
          "message": {
            "type": "string"
          }
        },
        "examples": [
          {
            "code": "GENERATION_FAILED",
            "message": "Edit failed"
          },
          {
            "code": "LOOK_GENERATION_FAILED",
            "message": "The generation failed."
          }
        ]
      },
      "LookList": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LookItem"
        },
        "examples": [
          [
            {
              "id": "look_id",
              "avatar_id": "avatar_id_1",
              "avatar_name": "Avatar name",
              "look_name": "Look name",
              "gender": "male",
              "age_range": "adult",
              "ethnicity": "white-western-european",
              "hair_color": "brown",
              "place": "studio",
              "accessories": [
                "microphone"
              ],
              "action": "presenting",
              "emotion": "focused",
              "selfie": false,
              "format": "vertical",
              "thumbnail": "https://cdn.example.com/thumbnail.jpg",
              "preview": null,
              "model_available": [
                "premium",
                "ultra",
                "veo-3-fast",
                "veo-3",
                "veo-3-lite",
                "omni-flash",
                "ora-lite",
                "ora-standard",
                "ora-pro",
                "seedance-2",
                "seedance-2-fast",
                "seedance-2-1080p"
              ]
            },
            {
              "id": "look_id",
              "avatar_name": "Avatar name",
              "look_name": "Look name",
              "gender": "male",
              "place": "studio",
              "format": "vertical",
              "tags": [
                "business"
              ],
              "thumbnail": "https://cdn.example.com/thumbnail.jpg",
              "preview": null,
              "model_available": [
                "premium",
                "ultra",
                "veo-3-fast",
                "veo-3"
              ]
            }
          ]
        ]
      },
      "LookItem": {
        "type": "object",
        "required": [
          "id",
          "avatar_name",
          "look_name",
          "gender",
          "place",
          "format",
          "thumbnail",
          "preview",
          "model_available"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the look."
          },
          "avatar_id": {
            "type": "string"
          },
          "avatar_name": {
            "type": [
              "string",
              "null"
            ]
          },
          "look_name": {
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
          },
          "age_range": {
            "type": [
              "string",
              "null"
            ]
          },
          "ethnicity": {
            "type": [
              "string",
              "null"
            ]
          },
          "hair_color": {
            "type": [
              "string",
              "null"
            ]
          },
          "place": {
            "type": [
              "string",
              "null"
            ]
          },
          "accessories": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "action": {
            "type": [
              "string",
              "null"
            ]
          },
          "emotion": {
            "type": [
              "string",
              "null"
            ]
          },
          "selfie": {
            "type": "boolean"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "format": {
            "type": "string",
            "description": "`vertical` or `horizontal`."
          },
          "thumbnail": {
            "type": [
              "string",
              "null"
            ]
          },
          "preview": {
            "type": [
              "string",
              "null"
            ],
            "description": "A video; null for avatars that are images."
          },
          "model_available": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "id": "look_id",
            "avatar_id": "avatar_id_1",
            "avatar_name": "Avatar name",
            "look_name": "Look name",
            "gender": "male",
            "age_range": "adult",
            "ethnicity": "white-western-european",
            "hair_color": "brown",
            "place": "studio",
            "accessories": [
              "microphone"
            ],
            "action": "presenting",
            "emotion": "focused",
            "selfie": false,
            "format": "vertical",
            "thumbnail": "https://cdn.example.com/thumbnail.jpg",
            "preview": null,
            "model_available": [
              "premium",
              "ultra",
              "veo-3-fast",
              "veo-3",
              "veo-3-lite",
              "omni-flash",
              "ora-lite",
              "ora-standard",
              "ora-pro",
              "seedance-2",
              "seedance-2-fast",
              "seedance-2-1080p"
            ]
          }
        ]
      },
      "Look": {
        "description": "One look with its status.",
        "allOf": [
          {
            "$ref": "#/components/schemas/LookItem"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error_message"
            ],
            "properties": {
              "status": {
                "type": "string",
                "enum": [
                  "pending",
                  "ready",
                  "error"
                ]
              },
              "error_message": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why there is no image."
              }
            }
          }
        ],
        "examples": [
          {
            "id": "look_123",
            "avatar_id": "avtr_abc123",
            "avatar_name": "Alex",
            "look_name": "Office Look",
            "gender": "male",
            "age_range": "adult",
            "ethnicity": "white-western-european",
            "hair_color": "brown",
            "place": "office",
            "accessories": [
              "laptop"
            ],
            "action": "working",
            "emotion": "focused",
            "selfie": false,
            "format": "vertical",
            "thumbnail": "https://cdn.example.com/thumbnail.jpg",
            "preview": null,
            "model_available": [
              "premium",
              "ultra",
              "veo-3-fast",
              "veo-3",
              "veo-3-lite",
              "omni-flash",
              "ora-lite",
              "ora-standard",
              "ora-pro",
              "seedance-2",
              "seedance-2-fast",
              "seedance-2-1080p"
            ],
            "status": "ready",
            "error_message": null
          }
        ]
      },
      "LookOfAvatar": {
        "type": "object",
        "description": "A look in an avatar, where its name is `name`.",
        "required": [
          "id",
          "name",
          "place",
          "format",
          "thumbnail",
          "preview",
          "status",
          "model_available"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "place": {
            "type": [
              "string",
              "null"
            ]
          },
          "accessories": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "action": {
            "type": [
              "string",
              "null"
            ]
          },
          "emotion": {
            "type": [
              "string",
              "null"
            ]
          },
          "selfie": {
            "type": "boolean"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "format": {
            "type": "string"
          },
          "thumbnail": {
            "type": [
              "string",
              "null"
            ]
          },
          "preview": {
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "type": "string",
            "enum": [
              "pending",
              "ready",
              "error"
            ]
          },
          "error_message": {
            "type": [
              "string",
              "null"
            ]
          },
          "model_available": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "id": "look_123",
            "name": "Office Look",
            "place": "office",
            "accessories": [
              "laptop"
            ],
            "action": "working",
            "emotion": "focused",
            "selfie": false,
            "format": "vertical",
            "thumbnail": "https://cdn.example.com/look-thumbnail.jpg",
            "preview": null,
            "status": "ready",
            "model_available": [
              "premium",
              "ultra",
              "veo-3-fast",
              "veo-3",
              "veo-3-lite",
              "omni-flash",
              "ora-lite",
              "ora-standard",
              "ora-pro",
              "seedance-2",
              "seedance-2-fast",
              "seedance-2-1080p"
            ]
          }
        ]
      },
      "Avatar": {
        "type": "object",
        "required": [
          "id",
          "name",
          "gender",
          "age",
          "thumbnail",
          "looks",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
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
          },
          "age": {
            "type": [
              "string",
              "null"
            ],
            "description": "A number as text."
          },
          "age_range": {
            "type": [
              "string",
              "null"
            ]
          },
          "ethnicity": {
            "type": [
              "string",
              "null"
            ]
          },
          "hair_color": {
            "type": [
              "string",
              "null"
            ]
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "thumbnail": {
            "type": [
              "string",
              "null"
            ]
          },
          "looks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LookOfAvatar"
            }
          },
          "created_at": {
            "type": [
              "string",
              "null"
            ],
            "description": "ISO 8601."
          }
        },
        "examples": [
          {
            "id": "avtr_abc123",
            "name": "Alex",
            "gender": "male",
            "age": "30",
            "age_range": "adult",
            "ethnicity": "white-western-european",
            "hair_color": "brown",
            "thumbnail": "https://cdn.example.com/avatar-thumbnail.jpg",
            "looks": [
              {
                "id": "look_123",
                "name": "Office Look",
                "place": "office",
                "accessories": [
                  "laptop"
                ],
                "action": "working",
                "emotion": "focused",
                "selfie": false,
                "format": "vertical",
                "thumbnail": "https://cdn.example.com/look-thumbnail.jpg",
                "preview": null,
                "status": "ready",
                "model_available": [
                  "premium",
                  "ultra",
                  "veo-3-fast",
                  "veo-3",
                  "veo-3-lite",
                  "omni-flash",
                  "ora-lite",
                  "ora-standard",
                  "ora-pro",
                  "seedance-2",
                  "seedance-2-fast",
                  "seedance-2-1080p"
                ]
              }
            ],
            "created_at": "2024-01-15T10:30:00Z"
          }
        ]
      },
      "WebhookEvent": {
        "description": "The JSON body of a webhook. It has the fields of the overview page and of the webhooks page.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CompletedWebhook"
          },
          {
            "$ref": "#/components/schemas/FailedWebhook"
          }
        ],
        "examples": [
          {
            "job_id": "look_edit_789",
            "status": "completed",
            "result": {
              "thumbnail_url": "https://media.hoox.video/.../image.jpg"
            }
          }
        ]
      },
      "CompletedWebhook": {
        "type": "object",
        "required": [
          "status",
          "result"
        ],
        "properties": {
          "task": {
            "type": "string",
            "enum": [
              "avatar_create",
              "avatar_edit"
            ]
          },
          "job_id": {
            "type": "string",
            "description": "The id of the look."
          },
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "completed"
            ]
          },
          "result": {
            "$ref": "#/components/schemas/LookResult"
          }
        },
        "examples": [
          {
            "job_id": "look_edit_789",
            "status": "completed",
            "result": {
              "thumbnail_url": "https://media.hoox.video/.../image.jpg"
            }
          },
          {
            "task": "avatar_edit",
            "avatar_id": "avtr_abc",
            "look_id": "look_edit_789",
            "status": "completed",
            "result": {
              "thumbnail_url": "https://media.hoox.video/.../image.jpg"
            }
          }
        ]
      },
      "FailedWebhook": {
        "type": "object",
        "required": [
          "status",
          "error"
        ],
        "properties": {
          "task": {
            "type": "string",
            "enum": [
              "avatar_create",
              "avatar_edit"
            ]
          },
          "job_id": {
            "type": "string",
            "description": "The id of the look."
          },
          "avatar_id": {
            "type": "string"
          },
          "look_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "failed"
            ]
          },
          "error": {
            "$ref": "#/components/schemas/GenerationError"
          }
        },
        "examples": [
          {
            "job_id": "look_edit_789",
            "status": "failed",
            "error": {
              "code": "GENERATION_FAILED",
              "message": "Edit failed"
            }
          }
        ]
      },
      "ErrorEnvelope": {
        "type": "object",
        "description": "Has both published forms, the flat one with `code` and the one with `details`.",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string",
            "description": "What went wrong."
          },
          "code": {
            "type": "string"
          },
          "details": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ErrorDetail"
            }
          }
        },
        "examples": [
          {
            "error": "Validation failed",
            "code": "MISSING_AVATAR_ID",
            "details": [
              {
                "code": "MISSING_AVATAR_ID",
                "message": "avatar_id is required.",
                "field": "avatar_id"
              }
            ]
          },
          {
            "error": "Error message",
            "code": "ERROR_CODE"
          },
          {
            "error": "Brief error description",
            "details": [
              {
                "code": "specific_error_code",
                "message": "Detailed error message",
                "field": "field_name"
              }
            ]
          }
        ]
      },
      "ErrorDetail": {
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
          },
          "field": {
            "type": "string"
          }
        },
        "examples": [
          {
            "code": "specific_error_code",
            "message": "Detailed error message",
            "field": "field_name"
          }
        ]
      }
    }
  }
};
