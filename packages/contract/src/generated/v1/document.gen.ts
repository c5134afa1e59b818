// This file is auto-generated from openapi/v1.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Likeness API",
    "version": "1.0.0",
    "summary": "Generate avatars from a prompt.",
    "description": "Every response has an `X-Request-Id` header. Times are in Unix seconds unless noted otherwise.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/api/v1",
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
      "description": "Generate, save and find avatars."
    },
    {
      "name": "agents",
      "description": "Named agents, each with one avatar."
    },
    {
      "name": "twins",
      "description": "Avatars that are trained from a video or an image of a person."
    },
    {
      "name": "social",
      "description": "The public feed, likes and comments."
    },
    {
      "name": "jobs",
      "description": "Background jobs."
    },
    {
      "name": "assets",
      "description": "Image files."
    },
    {
      "name": "draw",
      "description": "Drawings by URL, sets of faces and packs of files, without a job."
    },
    {
      "name": "webhooks",
      "description": "Event notifications."
    },
    {
      "name": "looks",
      "description": "Pictures of an avatar."
    },
    {
      "name": "credits",
      "description": "Balance and ledger of the account."
    },
    {
      "name": "accounts",
      "description": "Accounts and their API keys."
    },
    {
      "name": "models",
      "description": "Image models of the server."
    }
  ],
  "paths": {
    "/avatars/generate": {
      "post": {
        "operationId": "generateAvatar",
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
        "summary": "Generate an avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "description": "JSON or a form. Prefer a form for images of more than a few kilobytes: it is a quarter smaller than base64 and is streamed instead of buffered.\nIn a form, each image is a separate part named `reference_images` and is either a file or the same text as in JSON. `hints`, `output`, `brief` and\n`metadata` are JSON; all other fields are text and are sent once. For an Idempotency-Key, a form and a JSON body with the same fields and images\nare the same body.\n",
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GenerateAvatarRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/GenerateAvatarRequest"
              },
              "encoding": {
                "reference_images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted. Poll `GET /jobs/{id}` for its result.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/avatars/save": {
      "post": {
        "operationId": "saveAvatar",
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
        "summary": "Save a generated avatar",
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
                "$ref": "#/components/schemas/SaveAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The saved avatar.",
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
                  "$ref": "#/components/schemas/SavedAvatarEnvelope"
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
        "summary": "Create an avatar from a prompt",
        "description": "The avatar exists immediately, with a look that is pending until the job has ended. `target` of the job names both. A form is\nread as described for `POST /avatars/generate`.\n",
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
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateAvatarRequest"
              },
              "encoding": {
                "reference_images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
        "description": "Newest first by default. Filters are combined. With filters, `total_count` counts up to 1,000 avatars.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "name": "label",
            "in": "query",
            "description": "Return only avatars with exactly this label.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "status",
            "in": "query",
            "description": "Return only avatars with this status.",
            "schema": {
              "type": "string",
              "enum": [
                "pending",
                "ready",
                "error"
              ]
            }
          },
          {
            "name": "visibility",
            "in": "query",
            "description": "Return only avatars with this visibility.",
            "schema": {
              "type": "string",
              "enum": [
                "private",
                "unlisted",
                "public"
              ]
            }
          },
          {
            "name": "published",
            "in": "query",
            "description": "Return only avatars that are published, or only those that are not.",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Return only avatars with this tag.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "\\S"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "Return only avatars whose label contains all of these words. Case and punctuation do not matter.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "What the list is sorted by; the newest or the highest number comes first.",
            "schema": {
              "type": "string",
              "enum": [
                "created",
                "likes",
                "comments",
                "remixes"
              ],
              "default": "created"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of avatars.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AvatarListEnvelope"
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
    "/avatars/from-images": {
      "post": {
        "operationId": "createAvatarFromImages",
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
        "summary": "Create an avatar from images",
        "description": "The images become the looks of the avatar as they are, without their metadata; the first one is the cover. The avatar is ready\nimmediately, and free. Send 1 to 10 images, by content, by URL or both. A form is read as described for `POST /avatars/generate`.\n",
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
                "$ref": "#/components/schemas/CreateAvatarFromImagesRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateAvatarFromImagesRequest"
              },
              "encoding": {
                "images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The avatar.",
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
                  "$ref": "#/components/schemas/SavedAvatarEnvelope"
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
    "/avatars/from-photo": {
      "post": {
        "operationId": "createAvatarFromPhoto",
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
        "summary": "Create an avatar from a photo",
        "description": "A portrait of the photo, in the style and with the changes that the request mentions. What could not be done is in `warnings`. The\navatar exists immediately, with a look that is pending until the job has ended; `target` of the job names both. A form is read as\ndescribed for `POST /avatars/generate`, with the photo as one part. Costs 10 credits.\n",
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
                "$ref": "#/components/schemas/CreateAvatarFromPhotoRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateAvatarFromPhotoRequest"
              },
              "encoding": {
                "photo": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/avatars/cast": {
      "post": {
        "operationId": "castAvatars",
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
        "summary": "Create an image of several characters",
        "description": "Two to six characters in one scene. Each is an avatar, which looks as in its own picture, or is described by a prompt. The result is\none avatar of origin `cast`, with a look that is pending until the job has ended; `target` of the job names both. Costs 30 credits.\n",
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
                "$ref": "#/components/schemas/CastAvatarsRequest"
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
        "description": "Its owner gets the whole avatar. Other accounts get the public view of a public or unlisted avatar; a private one does not exist\nfor them.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "name": "view",
            "in": "query",
            "description": "`owner` returns only avatars of your own, and `public` returns what other accounts see, also of your own avatar.",
            "schema": {
              "type": "string",
              "enum": [
                "owner",
                "public"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The avatar.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnyAvatarEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "updateAvatar",
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
        "summary": "Update an avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
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
                "$ref": "#/components/schemas/UpdateAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The updated avatar.",
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
                  "$ref": "#/components/schemas/AvatarEnvelope"
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
        "operationId": "deleteAvatar",
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
        "summary": "Delete an avatar",
        "description": "Deletes its looks, likes and comments too. Jobs that are making one are cancelled. Deleting the last look of a job also deletes the job, its images\nand its reference images. Ledger entries are kept.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
    "/avatars/{id}/remix": {
      "post": {
        "operationId": "remixAvatar",
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
        "summary": "Create an avatar from another one",
        "description": "The new avatar shows the person on the cover of the source, with what the request mentions changed; `overrides` take precedence over\n`prompt` and `hints`. The source is an own avatar, or one of another account that is not private, and becomes the `parent_id`. A cast\nis drawn again in another scene, with the same characters and for the same price. The avatar has a look that is pending until the\njob has ended; `target` of the job names both.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RemixAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/avatars/{id}/looks": {
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
          "looks"
        ],
        "summary": "List the looks of an avatar, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of looks.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createLook",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "looks"
        ],
        "summary": "Create a look of the same person",
        "description": "Edits an earlier look: the person stays the same, and only what the request mentions is different. The look is pending until the\njob has ended; `target` of the job names it. A form is read as described for `POST /avatars/generate`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
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
                "$ref": "#/components/schemas/CreateLookRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateLookRequest"
              },
              "encoding": {
                "reference_images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                },
                "element_images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/avatars/{id}/looks/{look_id}": {
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
          "looks"
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
                  "$ref": "#/components/schemas/LookEnvelope"
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
        "operationId": "deleteLook",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "looks"
        ],
        "summary": "Delete a look",
        "description": "Its job is cancelled if it is unfinished, and deleted with its images if it made no other look. If the look is the cover, the\nnewest look that is ready becomes the cover. The last look of an avatar cannot be deleted.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/LookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
    "/avatars/{id}/emotions": {
      "get": {
        "operationId": "listEmotions",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "looks"
        ],
        "summary": "List the emotions of an avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          }
        ],
        "responses": {
          "200": {
            "description": "The looks of the avatar that differ from its cover in the expression of the face only.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LookListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createEmotions",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "looks"
        ],
        "summary": "Create the emotions of an avatar",
        "description": "Starts a job for each emotion that does not exist or has failed, and returns all that were requested. Emotions that exist are\nneither drawn nor charged again. If the cover of the avatar changes, its emotions are deleted and their jobs cancelled.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateEmotionsRequest"
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The requested emotions.",
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
                  "$ref": "#/components/schemas/LookListEnvelope"
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
    "/avatars/{id}/emotions/{emotion}": {
      "get": {
        "operationId": "getEmotionImage",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "looks"
        ],
        "summary": "Get the image of an emotion",
        "description": "The URL stays the same until the emotion is drawn anew, which changes `v`. The image never changes for one `v`.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "name": "emotion",
            "in": "path",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/Emotion"
            }
          },
          {
            "name": "v",
            "in": "query",
            "description": "The version of the look. Another version is not found. Without it, caches ask whether the image has changed.",
            "schema": {
              "type": "integer",
              "minimum": 1
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
    },
    "/agents": {
      "get": {
        "operationId": "listAgents",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "List agents, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of agents.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createAgent",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Create an agent",
        "description": "The agent gets a default picture: a robot that is the same for the same name, and different from those of the account's other agents.\nIt is free, and replaced by the agent's own picture once that is generated.\n",
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
                "$ref": "#/components/schemas/CreateAgentRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The agent.",
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
                  "$ref": "#/components/schemas/AgentEnvelope"
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
    "/agents/avatars/generate-defaults": {
      "post": {
        "operationId": "generateDefaultAvatars",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Draw default pictures",
        "description": "Draws a default picture for up to 50 agents that have no picture and no avatar. Free of charge. Repeat it while `remaining` is not 0.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was drawn.",
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
                  "$ref": "#/components/schemas/DefaultAvatarsEnvelope"
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
    "/agents/{name}": {
      "get": {
        "operationId": "getAgent",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Get an agent",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The agent.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "updateAgent",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Rename an agent",
        "description": "Its pictures stay the same, also the default one.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
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
                "$ref": "#/components/schemas/UpdateAgentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The renamed agent.",
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
                  "$ref": "#/components/schemas/AgentEnvelope"
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
        "operationId": "deleteAgent",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Delete an agent",
        "description": "Deletes its avatar with all looks, and its default picture. Jobs that are making one are cancelled.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
    "/agents/{name}/avatar": {
      "get": {
        "operationId": "getAgentAvatar",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Download the picture of an agent",
        "description": "Its own picture once that is ready, otherwise its default picture, as WebP of at most 512 x 512 pixels.\nResponds with `ETag`, and supports `If-None-Match` and `Range`. With the current version as `v`, the image may be cached for ever.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/PictureVersion"
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
      },
      "delete": {
        "operationId": "deleteAgentAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Go back to the default picture",
        "description": "Deletes the avatar of the agent with all looks. Jobs that are making one are cancelled. An agent without an avatar stays as it is.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "name": "default_picture",
            "in": "query",
            "description": "`false` deletes the default picture too, so that the agent has none.",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ],
              "default": "true"
            }
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The agent.",
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
                  "$ref": "#/components/schemas/AgentEnvelope"
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
    "/agents/{name}/generate": {
      "post": {
        "operationId": "generateAgentAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Generate the avatar of an agent",
        "description": "Needs a prompt, a reference image, or both. The new picture replaces the current one when it is ready; until then, and if the job\nfails, the agent keeps its picture. Earlier pictures stay looks of its avatar. The eight emotions are made in the background, one\nafter the other, and are included in the price. A form is read as described for `POST /avatars/generate`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
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
                "$ref": "#/components/schemas/GenerateAgentAvatarRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/GenerateAgentAvatarRequest"
              },
              "encoding": {
                "reference_images": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/agents/{name}/regenerate": {
      "post": {
        "operationId": "regenerateAgentAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Generate another picture of the same identity",
        "description": "With the same prompt and reference image, and another seed. The identity and the reference image stay the same.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RegenerateAgentAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/agents/{name}/reference": {
      "get": {
        "operationId": "getAgentReference",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Download the reference image of an agent",
        "description": "The uploaded reference image, otherwise the first picture of its current identity, of which all others are made.\nResponds with `ETag`, and supports `If-None-Match` and `Range`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
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
    },
    "/agents/{name}/identity": {
      "get": {
        "operationId": "getAgentIdentity",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Get the identity of an agent",
        "description": "What the avatar of the agent was made of.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The identity.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentIdentityEnvelope"
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
    "/agents/{name}/emotions": {
      "get": {
        "operationId": "listAgentEmotions",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "List the emotions of an agent",
        "description": "Those that are ready, in a fixed order. They are made in the background.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The emotions.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentEmotionsEnvelope"
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
    "/agents/{name}/emotions/{emotion}": {
      "get": {
        "operationId": "getAgentEmotion",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Download an emotion of an agent",
        "description": "As WebP of at most 512 x 512 pixels.\nResponds with `ETag`, and supports `If-None-Match` and `Range`. With the current version as `v`, the image may be cached for ever.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/Emotion"
          },
          {
            "$ref": "#/components/parameters/PictureVersion"
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
    },
    "/agents/{name}/presence": {
      "get": {
        "operationId": "getAgentPresence",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "agents"
        ],
        "summary": "Draw the states of an agent",
        "description": "The picture of the agent idle, listening, thinking, speaking and in the eight emotions, in one SVG or as an atlas. Nothing is stored; the same picture\nhas the same bytes. Responds with `ETag`, and supports `If-None-Match` and `Range`. Responds with 409 `avatar_without_face` if the picture has no code.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/PresenceFormat"
          },
          {
            "$ref": "#/components/parameters/PresenceSize"
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
            }
          },
          "206": {
            "description": "The requested range of bytes.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
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
    },
    "/avatars/{id}/publish": {
      "post": {
        "operationId": "publishAvatar",
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
        "summary": "Publish an avatar",
        "description": "Shows the avatar to other accounts: `public` in the feed, `unlisted` to everyone who knows its id. They see its label, description, tags,\ncounts and cover (see PublicAvatar) and can like it and comment on it. Publishing it again changes its visibility, tags and description.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PublishAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The published avatar.",
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
                  "$ref": "#/components/schemas/AvatarEnvelope"
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
        "operationId": "unpublishAvatar",
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
        "summary": "Take an avatar back",
        "description": "Makes the avatar private. Its likes and comments are kept. Signed image URLs work until they expire. Taking it back twice is not an error.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The avatar, which is private.",
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
                  "$ref": "#/components/schemas/AvatarEnvelope"
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
    "/avatars/{id}/like": {
      "post": {
        "operationId": "likeAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "Like an avatar",
        "description": "Any account can like its own avatars, and public or unlisted ones. It likes an avatar once, however often it sends this.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "Whether you like the avatar, and how many accounts do.",
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
                  "$ref": "#/components/schemas/LikeEnvelope"
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
        "operationId": "unlikeAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "Take a like back",
        "description": "Taking it back twice is not an error.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "Whether you like the avatar, and how many accounts do.",
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
                  "$ref": "#/components/schemas/LikeEnvelope"
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
    "/avatars/{id}/comments": {
      "get": {
        "operationId": "listComments",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "List the comments on an avatar, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of comments.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CommentListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createComment",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "Comment on an avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
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
                "$ref": "#/components/schemas/CreateCommentRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The comment.",
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
                  "$ref": "#/components/schemas/CommentEnvelope"
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
    "/avatars/{id}/comments/{comment_id}": {
      "delete": {
        "operationId": "deleteComment",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "Delete a comment",
        "description": "The author and the owner of the avatar can delete a comment.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/CommentId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
    "/feed": {
      "get": {
        "operationId": "listFeed",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "social"
        ],
        "summary": "List the public avatars of all accounts",
        "description": "`total_count` counts up to 1,000 avatars.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Return only avatars with this tag.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50,
              "pattern": "\\S"
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`newest` returns the avatars that were published last first, `likes` those that most accounts like.",
            "schema": {
              "type": "string",
              "enum": [
                "newest",
                "likes"
              ],
              "default": "newest"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of avatars.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublicAvatarListEnvelope"
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
    "/jobs": {
      "get": {
        "operationId": "listJobs",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "jobs"
        ],
        "summary": "List jobs, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Return only jobs with this status.",
            "schema": {
              "$ref": "#/components/schemas/JobStatus"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of jobs.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JobListEnvelope"
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
    "/jobs/{id}": {
      "get": {
        "operationId": "getJob",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "jobs"
        ],
        "summary": "Get a job, optionally waiting for it to finish",
        "parameters": [
          {
            "$ref": "#/components/parameters/JobId"
          },
          {
            "name": "expand",
            "in": "query",
            "description": "Ignored. A completed job always includes its avatar.",
            "schema": {
              "type": "string",
              "enum": [
                "avatar",
                "brand",
                "ad",
                "diagnostics"
              ]
            }
          },
          {
            "name": "include",
            "in": "query",
            "description": "Alias of `expand`.",
            "schema": {
              "type": "string",
              "enum": [
                "avatar",
                "brand",
                "ad",
                "diagnostics"
              ]
            }
          },
          {
            "name": "wait_for_completion",
            "in": "query",
            "description": "Delay the response until the job finishes or `timeout_seconds` have passed, then return the job in its current state.",
            "schema": {
              "type": "string",
              "enum": [
                "true",
                "false"
              ]
            }
          },
          {
            "name": "timeout_seconds",
            "in": "query",
            "description": "Maximum time to wait, in seconds.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 30,
              "default": 20
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The job.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/jobs/{id}/cancel": {
      "post": {
        "operationId": "cancelJob",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "jobs"
        ],
        "summary": "Cancel a job",
        "description": "A job that has already finished is returned unchanged. Cancelling a job twice is not an error.",
        "parameters": [
          {
            "$ref": "#/components/parameters/JobId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The cancelled job.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
    "/jobs/{id}/events": {
      "get": {
        "operationId": "streamJobEvents",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "jobs"
        ],
        "summary": "Stream the events of a job",
        "description": "Server-sent events. The `data` of every event is the complete job. `job.progress` is sent when the job makes progress. `job.completed`,\n`job.failed` or `job.cancelled` is the last event, after which the stream ends. The first event contains the current state of the job,\nand the server sends something at least every 15 seconds.\nThe server may end the stream early; reconnect to continue.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/JobId"
          }
        ],
        "responses": {
          "200": {
            "description": "A stream of events.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
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
    "/assets/{id}": {
      "get": {
        "operationId": "getAsset",
        "tags": [
          "assets"
        ],
        "summary": "Download an image",
        "description": "Requires either the signed URL of a job or avatar (`expires` and `signature`) or the owner's API key.\nResponds with `ETag` and `Cache-Control`, and supports `If-None-Match` and `Range`.\n",
        "security": [
          {
            "bearer": [
              "read"
            ]
          },
          {}
        ],
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
    },
    "/draw": {
      "get": {
        "operationId": "drawImage",
        "tags": [
          "draw"
        ],
        "summary": "Draw a prompt or a name",
        "description": "Responds with the image, which has the same bytes as that of a job with the same prompt, seed, style and output. Without `prompt`, a robot is drawn\nfor `name`. Responds with `ETag`, and with `Cache-Control: immutable`, because the URL determines the bytes; a `fallback` may be cached for an hour.\nRequires an API key, a signed URL (see `GET /draw/url`), or a server that allows public drawings (`avatar serve --public-draw`), which limits the\nrequests of each network address. Other parameters than these are errors.\n",
        "security": [
          {
            "bearer": [
              "read"
            ]
          },
          {}
        ],
        "parameters": [
          {
            "name": "prompt",
            "in": "query",
            "description": "What to draw, in natural language.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 5000,
              "pattern": "\\S"
            }
          },
          {
            "name": "seed",
            "in": "query",
            "description": "Decides what the prompt leaves open. Derived from the prompt if omitted.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 4294967295
            }
          },
          {
            "name": "format",
            "in": "query",
            "description": "Defaults to png.",
            "schema": {
              "$ref": "#/components/schemas/DrawFormat"
            }
          },
          {
            "$ref": "#/components/parameters/DrawStyle"
          },
          {
            "$ref": "#/components/parameters/DrawEmotion"
          },
          {
            "$ref": "#/components/parameters/DrawFraming"
          },
          {
            "$ref": "#/components/parameters/DrawSize"
          },
          {
            "$ref": "#/components/parameters/DrawAspectRatio"
          },
          {
            "$ref": "#/components/parameters/DrawBackground"
          },
          {
            "$ref": "#/components/parameters/DrawAnimate"
          },
          {
            "$ref": "#/components/parameters/DrawPresence"
          },
          {
            "$ref": "#/components/parameters/DrawVersion"
          },
          {
            "$ref": "#/components/parameters/DrawName"
          },
          {
            "$ref": "#/components/parameters/DrawFallback"
          },
          {
            "$ref": "#/components/parameters/DrawAccount"
          },
          {
            "$ref": "#/components/parameters/DrawExpires"
          },
          {
            "$ref": "#/components/parameters/DrawSignature"
          }
        ],
        "responses": {
          "200": {
            "description": "The drawing.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Fallback-Reason": {
                "$ref": "#/components/headers/FallbackReason"
              }
            },
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
            }
          },
          "206": {
            "description": "The requested range of bytes.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
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
    },
    "/draw/url": {
      "get": {
        "operationId": "getDrawUrl",
        "tags": [
          "draw"
        ],
        "summary": "Get the URL of a drawing that needs no API key",
        "description": "Takes the parameters of `GET /draw`, or `code` for a face. The URL is signed and expires after seven to eight days, unless the server allows public drawings. It stays the same for a day.",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "parameters": [
          {
            "name": "code",
            "in": "query",
            "description": "The code of a face. Cannot be combined with `prompt` and `seed`.",
            "schema": {
              "$ref": "#/components/schemas/FaceCode"
            }
          },
          {
            "name": "prompt",
            "in": "query",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 5000,
              "pattern": "\\S"
            }
          },
          {
            "name": "seed",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 4294967295
            }
          },
          {
            "name": "format",
            "in": "query",
            "description": "Defaults to png.",
            "schema": {
              "$ref": "#/components/schemas/DrawFormat"
            }
          },
          {
            "$ref": "#/components/parameters/DrawStyle"
          },
          {
            "$ref": "#/components/parameters/DrawEmotion"
          },
          {
            "$ref": "#/components/parameters/DrawFraming"
          },
          {
            "$ref": "#/components/parameters/DrawSize"
          },
          {
            "$ref": "#/components/parameters/DrawAspectRatio"
          },
          {
            "$ref": "#/components/parameters/DrawBackground"
          },
          {
            "$ref": "#/components/parameters/DrawAnimate"
          },
          {
            "$ref": "#/components/parameters/DrawPresence"
          },
          {
            "$ref": "#/components/parameters/DrawVersion"
          },
          {
            "$ref": "#/components/parameters/DrawName"
          },
          {
            "$ref": "#/components/parameters/DrawFallback"
          }
        ],
        "responses": {
          "200": {
            "description": "The URL.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DrawUrlEnvelope"
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
    "/draw/{file}": {
      "get": {
        "operationId": "drawFace",
        "tags": [
          "draw"
        ],
        "summary": "Draw the face of a code",
        "description": "As `GET /draw`. The path is the code and the format: `/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg`.",
        "security": [
          {
            "bearer": [
              "read"
            ]
          },
          {}
        ],
        "parameters": [
          {
            "name": "file",
            "in": "path",
            "required": true,
            "description": "The code of a face, a dot, and `svg`, `png`, `webp`, `jpg`, `jpeg` or, with `presence`, `json`.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 512
            }
          },
          {
            "$ref": "#/components/parameters/DrawStyle"
          },
          {
            "$ref": "#/components/parameters/DrawEmotion"
          },
          {
            "$ref": "#/components/parameters/DrawFraming"
          },
          {
            "$ref": "#/components/parameters/DrawSize"
          },
          {
            "$ref": "#/components/parameters/DrawAspectRatio"
          },
          {
            "$ref": "#/components/parameters/DrawBackground"
          },
          {
            "$ref": "#/components/parameters/DrawAnimate"
          },
          {
            "$ref": "#/components/parameters/DrawPresence"
          },
          {
            "$ref": "#/components/parameters/DrawVersion"
          },
          {
            "$ref": "#/components/parameters/DrawName"
          },
          {
            "$ref": "#/components/parameters/DrawFallback"
          },
          {
            "$ref": "#/components/parameters/DrawAccount"
          },
          {
            "$ref": "#/components/parameters/DrawExpires"
          },
          {
            "$ref": "#/components/parameters/DrawSignature"
          }
        ],
        "responses": {
          "200": {
            "description": "The drawing.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "X-Fallback-Reason": {
                "$ref": "#/components/headers/FallbackReason"
              }
            },
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
            }
          },
          "206": {
            "description": "The requested range of bytes.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
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
    },
    "/sets": {
      "post": {
        "operationId": "createSet",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "draw"
        ],
        "summary": "Choose faces of which no two look alike",
        "description": "Chooses a face for each of `names`, or `count` faces, which have in common what `prompt`, `hints` and `style` say. A longer list begins with the same\nfaces. Nothing is stored: the same request has the same faces.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateSetRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The faces, in the order of the names.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FaceSetEnvelope"
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
    "/packs": {
      "post": {
        "operationId": "createPack",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "draw"
        ],
        "summary": "Draw a pack of files of a face",
        "description": "Responds with a ZIP file: favicons, icons of 16 to 512 pixels, maskable and Apple touch icons, a card of 1200 x 630 pixels for links, eight emotions,\ntransparent stickers, `manifest.json` and `site.webmanifest`. The same face and name give the same bytes. Nothing is stored.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreatePackRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The ZIP file.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/zip": {}
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/avatars/{id}/pack": {
      "post": {
        "operationId": "createAvatarPack",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "draw"
        ],
        "summary": "Draw a pack of files of an avatar",
        "description": "As `POST /packs`, with the face and the label of a saved avatar. Responds with 409 `avatar_without_face` if its image has no code.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          }
        ],
        "responses": {
          "200": {
            "description": "The ZIP file.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/zip": {}
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/avatars/{id}/presence": {
      "get": {
        "operationId": "getAvatarPresence",
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
        "summary": "Draw the states of an avatar",
        "description": "The avatar idle, listening, thinking, speaking and in the eight emotions, in one SVG or as an atlas. Nothing is stored; the same avatar has the same\nbytes. Responds with `ETag`, and supports `If-None-Match` and `Range`. Responds with 409 `avatar_without_face` if its image has no code.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/PresenceFormat"
          },
          {
            "$ref": "#/components/parameters/PresenceSize"
          }
        ],
        "responses": {
          "200": {
            "description": "The file.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
            }
          },
          "206": {
            "description": "The requested range of bytes.",
            "content": {
              "image/*": {},
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresenceAtlas"
                }
              }
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
    },
    "/twins": {
      "post": {
        "operationId": "createTwin",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "twins"
        ],
        "summary": "Train a twin",
        "description": "Trains a twin from a video with the person's consent, or from an image. The job fetches what is at a URL and checks it; an image that\nis sent with the request is checked before the response. A form is read as described for `POST /avatars/generate`, with the image as\none part. A trained twin has an avatar whose cover is a picture of it. A video twin costs 10 credits by default, an image twin 2; both are returned if\nthe training fails.\n",
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
                "$ref": "#/components/schemas/CreateTwinRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/CreateTwinRequest"
              },
              "encoding": {
                "dataset_image": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The job was accepted. Poll `GET /jobs/{id}` or `GET /twins/{id}` for its result.",
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
                  "$ref": "#/components/schemas/JobEnvelope"
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
        "operationId": "listTwins",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "twins"
        ],
        "summary": "List twins, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of twins.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TwinListEnvelope"
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
    "/twins/{id}": {
      "get": {
        "operationId": "getTwin",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "twins"
        ],
        "summary": "Get a twin",
        "parameters": [
          {
            "$ref": "#/components/parameters/TwinId"
          }
        ],
        "responses": {
          "200": {
            "description": "The twin.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TwinEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "updateTwin",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "twins"
        ],
        "summary": "Update a twin",
        "parameters": [
          {
            "$ref": "#/components/parameters/TwinId"
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
                "$ref": "#/components/schemas/UpdateTwinRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The twin.",
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
                  "$ref": "#/components/schemas/TwinEnvelope"
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
        "operationId": "deleteTwin",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "twins"
        ],
        "summary": "Delete a twin",
        "description": "Deletes its job and its avatar too. If it is being trained, the training is cancelled. Ledger entries are kept.",
        "parameters": [
          {
            "$ref": "#/components/parameters/TwinId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
        "summary": "List webhook endpoints, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of endpoints.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
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
        "summary": "Create a webhook endpoint",
        "description": "The response includes `secret`, which is only returned here and when the secret is rotated.",
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
          "200": {
            "description": "The endpoint, with its secret.",
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
                  "$ref": "#/components/schemas/WebhookEnvelope"
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
    "/webhooks/signing-secret": {
      "get": {
        "operationId": "getSigningSecret",
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
        "summary": "Get the signing secret for deliveries to the `webhook_url` of a request",
        "responses": {
          "200": {
            "description": "The signing secret of the account.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SigningSecretEnvelope"
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
      "get": {
        "operationId": "getWebhook",
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
        "summary": "Get a webhook endpoint",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          }
        ],
        "responses": {
          "200": {
            "description": "The endpoint.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
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
        "summary": "Update, enable or disable a webhook endpoint",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
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
            "description": "The updated endpoint.",
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
                  "$ref": "#/components/schemas/WebhookEnvelope"
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
        "summary": "Delete a webhook endpoint",
        "description": "Pending deliveries are no longer attempted. The delivery history is kept.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The deleted endpoint.",
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
                  "$ref": "#/components/schemas/WebhookEnvelope"
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
    "/webhooks/{id}/rotate-secret": {
      "post": {
        "operationId": "rotateWebhookSecret",
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
        "summary": "Rotate the secret of a webhook endpoint",
        "description": "For `overlap_seconds`, deliveries are also signed with the previous secret so that receivers can switch. A webhook can have at most 10 active secrets.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RotateSecretRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The endpoint, with its new secret.",
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
                  "$ref": "#/components/schemas/WebhookEnvelope"
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
    "/webhooks/{id}/test": {
      "post": {
        "operationId": "testWebhook",
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
        "summary": "Send a `webhook.test` event to an endpoint",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "202": {
            "description": "The delivery, which is attempted immediately.",
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
                  "$ref": "#/components/schemas/DeliveryEnvelope"
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
    "/webhooks/{id}/deliveries": {
      "get": {
        "operationId": "listWebhookDeliveries",
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
        "summary": "List deliveries to a webhook endpoint, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/DeliveryStatus"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of deliveries.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryListEnvelope"
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
    "/webhooks/{id}/replay": {
      "post": {
        "operationId": "replayWebhook",
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
        "summary": "Replay the deliveries of a webhook endpoint",
        "description": "Resends deliveries with the given `status` (default `failed`) of events since `since` (default 24 hours ago), oldest first. If there are more than 1,000, only the newest 1,000 are resent.",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ReplayRequest"
              }
            }
          }
        },
        "responses": {
          "202": {
            "description": "The number of deliveries that are resent.",
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
                  "$ref": "#/components/schemas/ReplayEnvelope"
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
    "/events": {
      "get": {
        "operationId": "streamEvents",
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
        "summary": "Stream all events of the account",
        "description": "Server-sent events with everything that a webhook for all events receives from now on: `event` is its type and `data` a WebhookEvent.\nEvents are not stored for disconnected clients, and a client that falls too far behind is disconnected.\nThe number of open streams of an account, including those of jobs, is limited to its requests per minute.\n",
        "responses": {
          "200": {
            "description": "A stream of events.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
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
    "/deliveries": {
      "get": {
        "operationId": "listDeliveries",
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
        "summary": "List deliveries, newest first",
        "description": "Includes deliveries to the `webhook_url` of a request, which belong to no endpoint.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/DeliveryStatus"
          },
          {
            "name": "job_id",
            "in": "query",
            "description": "Return only deliveries about this job.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of deliveries.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryListEnvelope"
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
    "/deliveries/{id}": {
      "get": {
        "operationId": "getDelivery",
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
        "summary": "Get a delivery with its attempts",
        "parameters": [
          {
            "$ref": "#/components/parameters/DeliveryId"
          }
        ],
        "responses": {
          "200": {
            "description": "The delivery.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DeliveryEnvelope"
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
    "/deliveries/{id}/replay": {
      "post": {
        "operationId": "replayDelivery",
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
        "summary": "Replay a delivery",
        "description": "Resends the delivery with the same `webhook-id` and restarts its retry schedule. A pending delivery is attempted immediately.",
        "parameters": [
          {
            "$ref": "#/components/parameters/DeliveryId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "202": {
            "description": "The delivery.",
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
                  "$ref": "#/components/schemas/DeliveryEnvelope"
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
    "/credits": {
      "get": {
        "operationId": "getCredits",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "credits"
        ],
        "summary": "Get the credit balance",
        "responses": {
          "200": {
            "description": "The balance.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreditsEnvelope"
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
    "/credits/entries": {
      "get": {
        "operationId": "listCreditEntries",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "credits"
        ],
        "summary": "List ledger entries, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of entries.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreditEntryListEnvelope"
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
    "/keys": {
      "get": {
        "operationId": "listKeys",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "List API keys, newest first",
        "description": "Keys are stored as hashes only and are identified by their first characters.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          },
          {
            "$ref": "#/components/parameters/OfAccount"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of keys.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/KeyListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createKey",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Create an API key",
        "description": "The response includes the key as `api_key`, which is only returned here.",
        "parameters": [
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateKeyRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The API key.",
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
                  "$ref": "#/components/schemas/KeyEnvelope"
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
    "/keys/{id}": {
      "delete": {
        "operationId": "revokeKey",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Revoke an API key",
        "description": "The key stops working immediately. Revoking a key twice is not an error.",
        "parameters": [
          {
            "$ref": "#/components/parameters/KeyId"
          },
          {
            "$ref": "#/components/parameters/OfAccount"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The revoked key.",
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
                  "$ref": "#/components/schemas/KeyEnvelope"
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
    "/account": {
      "get": {
        "operationId": "getOwnAccount",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Get the account of the API key",
        "responses": {
          "200": {
            "description": "The account.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountEnvelope"
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
    "/accounts": {
      "get": {
        "operationId": "listAccounts",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "List all accounts, newest first",
        "description": "Operator only. The operator is the account that the server was started with.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "$ref": "#/components/parameters/After"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of accounts.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountListEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createAccount",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Create an account and its first API key",
        "description": "Operator only. The response includes the key as `api_key`, which is only returned here.",
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
                "$ref": "#/components/schemas/CreateAccountRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The account.",
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
                  "$ref": "#/components/schemas/AccountEnvelope"
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
    "/accounts/{id}": {
      "get": {
        "operationId": "getAccount",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Get an account",
        "description": "The operator can get any account, others only their own.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "description": "The account.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountEnvelope"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "updateAccount",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Update the name, tier or status of an account",
        "description": "Operator only.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
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
                "$ref": "#/components/schemas/UpdateAccountRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The updated account.",
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
                  "$ref": "#/components/schemas/AccountEnvelope"
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
        "operationId": "deleteAccount",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Delete an account and all of its data",
        "description": "Operator only. Running jobs are cancelled. Jobs, avatars, images, reference images, webhooks, deliveries, events, keys, and the likes and comments that it wrote are deleted. The ledger is kept with the account's id but without its name.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "What was deleted.",
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
                  "$ref": "#/components/schemas/DeletionEnvelope"
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
    "/accounts/{id}/credits": {
      "post": {
        "operationId": "grantCredits",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "accounts"
        ],
        "summary": "Grant credits to an account",
        "description": "Operator only. Granting credits to an unmetered account makes it metered.",
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
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
                "$ref": "#/components/schemas/GrantCreditsRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new ledger entry.",
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
                  "$ref": "#/components/schemas/CreditEntryEnvelope"
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
        "summary": "List the image models, and what is missing for each",
        "description": "Operator only. Nothing is sent to a provider.",
        "responses": {
          "200": {
            "description": "The models that the server uses, then an example of each provider that it could use.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImageModelsEnvelope"
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
  "webhooks": {
    "event": {
      "post": {
        "summary": "Receive an event",
        "description": "Respond with any 2xx status within 10 seconds. Other responses are retried up to 12 times within a day. Redirects are not followed, and status 410 disables the endpoint.",
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
          "204": {
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
      "RateLimitLimit": {
        "description": "Maximum number of requests per minute. Absent if the account has no limit.",
        "schema": {
          "type": "integer"
        }
      },
      "RateLimitRemaining": {
        "description": "Remaining requests in the current minute.",
        "schema": {
          "type": "integer"
        }
      },
      "RateLimitReset": {
        "description": "When the current minute ends, in Unix seconds.",
        "schema": {
          "type": "integer"
        }
      },
      "FallbackReason": {
        "description": "The code of the error that the fallback replaces. Absent if the drawing is what was requested.",
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
        "description": "Makes retries safe. A request with the same key and body returns the stored first response. Keys are kept for 24 hours.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        }
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "default": 0
        }
      },
      "After": {
        "name": "after",
        "in": "query",
        "description": "Return items after the one with this id. More reliable than `offset` while the list grows.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "JobId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "AvatarId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "LookId": {
        "name": "look_id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "AgentName": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/AgentName"
        }
      },
      "Emotion": {
        "name": "emotion",
        "in": "path",
        "required": true,
        "schema": {
          "$ref": "#/components/schemas/Emotion"
        }
      },
      "PictureVersion": {
        "name": "v",
        "in": "query",
        "description": "The version of the image that the URL was made for.",
        "schema": {
          "type": "string",
          "maxLength": 100
        }
      },
      "CommentId": {
        "name": "comment_id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "WebhookId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "TwinId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "DeliveryId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "KeyId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "AccountId": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "OfAccount": {
        "name": "account_id",
        "in": "query",
        "description": "An account other than your own. Operator only.",
        "schema": {
          "type": "string",
          "format": "uuid"
        }
      },
      "DrawStyle": {
        "name": "style",
        "in": "query",
        "description": "Defaults to the style in the prompt; without one people are drawn in 3d and all others flat.",
        "schema": {
          "$ref": "#/components/schemas/Style"
        }
      },
      "DrawEmotion": {
        "name": "emotion",
        "in": "query",
        "description": "Changes only the expression of the face.",
        "schema": {
          "$ref": "#/components/schemas/Expression"
        }
      },
      "DrawFraming": {
        "name": "framing",
        "in": "query",
        "description": "How much of the character is shown: `headshot` is the head alone, which is best for sizes up to 64 pixels. Defaults to what the prompt says.",
        "schema": {
          "type": "string",
          "enum": [
            "headshot",
            "bust",
            "upper-body",
            "full-body"
          ]
        }
      },
      "DrawSize": {
        "name": "size",
        "in": "query",
        "description": "Length of the longer side in pixels. Defaults to 1024.",
        "schema": {
          "type": "integer",
          "minimum": 16,
          "maximum": 4096
        }
      },
      "DrawAspectRatio": {
        "name": "aspect_ratio",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/AspectRatio"
        }
      },
      "DrawBackground": {
        "name": "background",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/BackgroundOption"
        }
      },
      "DrawAnimate": {
        "name": "animate",
        "in": "query",
        "description": "Makes the figure blink and glance, as `animate` of a job's output does. An image that cannot move is an error.",
        "schema": {
          "type": "string",
          "enum": [
            "true",
            "false"
          ],
          "default": "false"
        }
      },
      "DrawPresence": {
        "name": "presence",
        "in": "query",
        "description": "Draws the states of an agent: idle, listening, thinking, speaking and the eight emotions. `svg` has all in one file, which shows the state that its\nfragment (`#thinking`) or its attribute `data-state` names. `png` and `webp` are an atlas of square frames with a side of `size` (16 to 512, default\n256), and `json` says where each frame is. Cannot be combined with `animate`.\n",
        "schema": {
          "type": "string",
          "enum": [
            "true",
            "false"
          ],
          "default": "false"
        }
      },
      "DrawVersion": {
        "name": "drawing_version",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/DrawingVersion"
        }
      },
      "PresenceFormat": {
        "name": "format",
        "in": "query",
        "description": "`svg` (the default) has all states in one file, which shows the one that its fragment (`#thinking`) or its attribute `data-state` names. `png` and\n`webp` are an atlas of square frames, and `json` says where each frame is.\n",
        "schema": {
          "type": "string",
          "enum": [
            "svg",
            "png",
            "webp",
            "json"
          ],
          "default": "svg"
        }
      },
      "PresenceSize": {
        "name": "size",
        "in": "query",
        "description": "The side of a frame of the atlas in pixels (default 256), or of the SVG.",
        "schema": {
          "type": "integer",
          "minimum": 16,
          "maximum": 512
        }
      },
      "DrawName": {
        "name": "name",
        "in": "query",
        "description": "Any text, such as a user name. Drawn if there is nothing else to draw, and in the fallback.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "DrawFallback": {
        "name": "fallback",
        "in": "query",
        "description": "Drawn for `name` if the prompt is rejected or the code cannot be read, instead of an error. Initials are those of a name in Latin or Cyrillic letters;\nfor others the robot is drawn.\n",
        "schema": {
          "type": "string",
          "enum": [
            "initials",
            "robot"
          ]
        }
      },
      "DrawAccount": {
        "name": "account",
        "in": "query",
        "description": "The id of the account that signed the URL.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 64
        }
      },
      "DrawExpires": {
        "name": "expires",
        "in": "query",
        "description": "When the signed URL expires, in Unix seconds.",
        "schema": {
          "type": "integer",
          "minimum": 0
        }
      },
      "DrawSignature": {
        "name": "signature",
        "in": "query",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128
        }
      },
      "DeliveryStatus": {
        "name": "status",
        "in": "query",
        "description": "Return only deliveries with this status.",
        "schema": {
          "$ref": "#/components/schemas/DeliveryStatus"
        }
      }
    },
    "responses": {
      "Error": {
        "description": "An error.",
        "headers": {
          "X-Request-Id": {
            "$ref": "#/components/headers/RequestId"
          },
          "X-RateLimit-Limit": {
            "$ref": "#/components/headers/RateLimitLimit"
          },
          "X-RateLimit-Remaining": {
            "$ref": "#/components/headers/RateLimitRemaining"
          },
          "X-RateLimit-Reset": {
            "$ref": "#/components/headers/RateLimitReset"
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
      "GenerateAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the avatar should look like, in natural language."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "reference_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Reference images as data URLs or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB each.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "output": {
            "$ref": "#/components/schemas/OutputOptions"
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "From 0 to 4,294,967,295. The same brief and seed produce identical bytes. If omitted, a random seed is chosen and returned."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "brief": {
            "description": "Used instead of the brief extracted from the prompt, for example an edited brief of an earlier job. At most 16,384 characters of JSON.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Brief"
              }
            ],
            "x-max-json-length": 16384
          },
          "code": {
            "description": "The code of a face, which is drawn instead of what the prompt says. `brief` and `seed` take precedence over those of the code.",
            "allOf": [
              {
                "$ref": "#/components/schemas/FaceCode"
              }
            ]
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "prompt": "a smiling astronaut with red curly hair and round glasses",
            "seed": 7
          },
          {
            "prompt": "confident founder vibe for a fintech app, modest professional outfit",
            "hints": {
              "avatar_composition": "Portrait",
              "hair_color": "black"
            },
            "output": {
              "aspect_ratio": "auto",
              "resolution": "1K",
              "format": "webp",
              "count": 2
            },
            "negative_prompt": "no tie",
            "style": "cartoon",
            "client_reference_id": "run-12",
            "metadata": {
              "workflow": "lead-enrichment"
            }
          },
          {
            "prompt": "a wise owl",
            "brief": {
              "version": 1,
              "subject": "owl",
              "eyewear": "glasses"
            }
          }
        ]
      },
      "Hints": {
        "type": "object",
        "description": "Structured hints, which take precedence over the prompt. Unknown keys are ignored and returned with the job. At most 16,384 characters of JSON.",
        "x-max-json-length": 16384,
        "additionalProperties": true,
        "properties": {
          "ethnicity": {
            "type": "string"
          },
          "role_archetype": {
            "type": "string"
          },
          "age_range": {
            "type": "string"
          },
          "gender_expression": {
            "type": "string"
          },
          "custom_gender_expression": {
            "type": "string"
          },
          "avatar_composition": {
            "type": "string"
          },
          "pose_style": {
            "type": "string"
          },
          "camera_view": {
            "type": "string"
          },
          "eye_direction": {
            "type": "string"
          },
          "head_orientation": {
            "type": "string"
          },
          "body_type": {
            "type": "string"
          },
          "skin_tone": {
            "type": "string"
          },
          "hair_style": {
            "type": "string"
          },
          "hair_color": {
            "type": "string"
          },
          "eye_color": {
            "type": "string"
          },
          "outfit_category": {
            "type": "string"
          },
          "art_direction": {
            "type": "string"
          },
          "visual_influence": {
            "type": "string"
          },
          "lighting": {
            "type": "string"
          },
          "background": {
            "type": "string"
          },
          "mood": {
            "type": "string"
          },
          "filter_culture": {
            "type": "string"
          },
          "filter_industry": {
            "type": "string"
          },
          "expression": {
            "type": "string"
          },
          "accessories": {
            "type": "array",
            "maxItems": 32,
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "hair_color": "blonde",
            "expression": "happy",
            "accessories": [
              "earrings"
            ]
          }
        ]
      },
      "Metadata": {
        "type": "object",
        "description": "Custom key-value pairs, returned with the job. At most 16 keys of up to 100 characters, with values of up to 500 characters.",
        "maxProperties": 16,
        "propertyNames": {
          "maxLength": 100
        },
        "additionalProperties": {
          "type": "string",
          "maxLength": 500
        },
        "examples": [
          {
            "customer_id": "cus_123"
          }
        ]
      },
      "OutputOptions": {
        "type": "object",
        "not": {
          "required": [
            "size",
            "resolution"
          ]
        },
        "additionalProperties": false,
        "properties": {
          "aspect_ratio": {
            "$ref": "#/components/schemas/AspectRatio"
          },
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "size": {
            "type": "integer",
            "minimum": 16,
            "maximum": 4096,
            "description": "Length of the longer side in pixels. Cannot be combined with `resolution`. Priced as the smallest resolution that is at least as large."
          },
          "format": {
            "$ref": "#/components/schemas/ImageFormat"
          },
          "background": {
            "$ref": "#/components/schemas/BackgroundOption"
          },
          "animate": {
            "type": "boolean",
            "description": "Makes the figure blink and glance: an SVG by a style sheet, a WebP or PNG of at most 1024 pixels as frames that repeat. Where nothing can move, the result has the warning `not_animated`."
          },
          "drawing_version": {
            "$ref": "#/components/schemas/DrawingVersion"
          },
          "thinking_intensity": {
            "type": "string",
            "enum": [
              "minimal",
              "high"
            ],
            "description": "Effort of a hosted image model. The built-in model ignores it."
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "description": "Number of images, 1 to 4 (default 1). Each image after the first uses the next seed."
          }
        },
        "examples": [
          {
            "aspect_ratio": "9:16",
            "resolution": "2K",
            "format": "png"
          },
          {
            "aspect_ratio": "1:1",
            "size": 96,
            "format": "webp",
            "background": "transparent",
            "animate": true
          }
        ]
      },
      "AspectRatio": {
        "type": "string",
        "enum": [
          "auto",
          "1:1",
          "1:4",
          "1:8",
          "2:3",
          "3:2",
          "3:4",
          "4:1",
          "4:3",
          "4:5",
          "5:4",
          "8:1",
          "9:16",
          "16:9",
          "21:9"
        ],
        "description": "`auto` (the default) follows the composition: full body 2:3, portrait 3:4, upper body 4:5, otherwise 1:1.",
        "examples": [
          "1:1"
        ]
      },
      "Resolution": {
        "type": "string",
        "enum": [
          "512",
          "1K",
          "2K",
          "4K"
        ],
        "description": "Length of the longer side: 512, 1024 (the default), 2048 or 4096 pixels.",
        "examples": [
          "1K"
        ]
      },
      "BackgroundOption": {
        "type": "string",
        "enum": [
          "auto",
          "transparent",
          "opaque"
        ],
        "description": "`transparent` removes everything behind the character, `opaque` never does, and `auto` (the default) follows the prompt. JPEG does not support transparency: its background is white and the result has a warning.",
        "examples": [
          "transparent"
        ]
      },
      "ImageFormat": {
        "type": "string",
        "enum": [
          "png",
          "webp",
          "jpeg",
          "svg"
        ],
        "description": "Defaults to png.",
        "examples": [
          "png"
        ]
      },
      "CreateSetRequest": {
        "type": "object",
        "description": "Either `names` or `count` is required.",
        "additionalProperties": false,
        "properties": {
          "names": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "description": "Different names, such as user names.",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          "count": {
            "type": "integer",
            "minimum": 1,
            "maximum": 500,
            "description": "The number of faces without names. They are named \"1\", \"2\" and so on."
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What all faces have in common, in natural language. What it leaves open is different in each."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Gives other faces for the same names. Defaults to 0."
          },
          "format": {
            "description": "The format of the images at `url`. Defaults to svg.",
            "allOf": [
              {
                "$ref": "#/components/schemas/FaceFormat"
              }
            ]
          },
          "size": {
            "type": "integer",
            "minimum": 16,
            "maximum": 4096,
            "description": "Length of the longer side of the images at `url`, in pixels."
          }
        },
        "examples": [
          {
            "names": [
              "ada",
              "grace",
              "alan"
            ],
            "size": 96
          },
          {
            "prompt": "a nurse",
            "count": 20
          }
        ]
      },
      "FaceSet": {
        "type": "object",
        "required": [
          "object",
          "faces",
          "expires_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "face_set"
          },
          "faces": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FaceOfSet"
            }
          },
          "expires_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "When the URLs expire, in Unix seconds; null if they do not."
          }
        },
        "examples": [
          {
            "object": "face_set",
            "faces": [
              {
                "name": "ada",
                "seed": 7,
                "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                "url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg?account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=abc"
              }
            ],
            "expires_at": 1760600000
          }
        ]
      },
      "FaceOfSet": {
        "type": "object",
        "required": [
          "name",
          "seed",
          "code",
          "url"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "seed": {
            "type": "integer",
            "description": "From 0 to 4,294,967,295."
          },
          "code": {
            "$ref": "#/components/schemas/FaceCode"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "The URL of the image, which needs no API key."
          }
        },
        "examples": [
          {
            "name": "ada",
            "seed": 7,
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg?account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=abc"
          }
        ]
      },
      "CreatePackRequest": {
        "type": "object",
        "description": "The face as `code`, as `prompt` with a seed and a style, or the robot of `name`. `code` takes precedence over `prompt`, and `prompt` over `name`.",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "code": {
            "$ref": "#/components/schemas/FaceCode"
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Of a prompt. Derived from the prompt if omitted."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Shown by `site.webmanifest`. Drawn as a robot if there is no code and no prompt."
          }
        },
        "examples": [
          {
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "name": "Acme"
          },
          {
            "prompt": "a wise owl",
            "seed": 7
          }
        ]
      },
      "DrawFormat": {
        "type": "string",
        "enum": [
          "png",
          "webp",
          "jpg",
          "jpeg",
          "svg",
          "json"
        ],
        "description": "`jpg` and `jpeg` are the same. `json` is only for `presence`.",
        "examples": [
          "svg"
        ]
      },
      "FaceFormat": {
        "type": "string",
        "enum": [
          "png",
          "webp",
          "jpg",
          "jpeg",
          "svg"
        ],
        "description": "`jpg` and `jpeg` are the same.",
        "examples": [
          "svg"
        ]
      },
      "DrawingVersion": {
        "type": "string",
        "minLength": 1,
        "maxLength": 16,
        "description": "The version of the drawing. Defaults to the newest; an unknown one is an error that lists those that can be drawn.",
        "examples": [
          "2"
        ]
      },
      "PresenceAtlas": {
        "type": "object",
        "description": "The positions of the frames in the atlas, in the JSON hash format of TexturePacker, which PixiJS, Phaser and other engines read.",
        "required": [
          "frames",
          "animations",
          "visemes",
          "meta"
        ],
        "properties": {
          "frames": {
            "type": "object",
            "description": "`idle`, `blink`, `glance`, a frame for each other state, and one for each mouth of speech, such as `mouth-open`.",
            "additionalProperties": {
              "type": "object",
              "required": [
                "frame"
              ],
              "properties": {
                "frame": {
                  "type": "object",
                  "required": [
                    "x",
                    "y",
                    "w",
                    "h"
                  ],
                  "properties": {
                    "x": {
                      "type": "integer"
                    },
                    "y": {
                      "type": "integer"
                    },
                    "w": {
                      "type": "integer"
                    },
                    "h": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "animations": {
            "type": "object",
            "description": "Frames to show one after the other, for `idle` and `speaking`.",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "visemes": {
            "type": "object",
            "description": "The frame of each of the fifteen visemes.",
            "additionalProperties": {
              "type": "string"
            }
          },
          "meta": {
            "type": "object",
            "required": [
              "image",
              "size",
              "scale"
            ],
            "properties": {
              "image": {
                "type": "string",
                "description": "The name of the image's file, `atlas.png`."
              },
              "size": {
                "type": "object",
                "required": [
                  "w",
                  "h"
                ],
                "properties": {
                  "w": {
                    "type": "integer"
                  },
                  "h": {
                    "type": "integer"
                  }
                }
              },
              "scale": {
                "type": "string"
              }
            }
          }
        },
        "examples": [
          {
            "frames": {
              "idle": {
                "frame": {
                  "x": 0,
                  "y": 0,
                  "w": 256,
                  "h": 256
                }
              }
            },
            "animations": {
              "idle": [
                "idle",
                "blink",
                "idle",
                "glance",
                "idle",
                "blink"
              ]
            },
            "visemes": {
              "aa": "mouth-open"
            },
            "meta": {
              "image": "atlas.png",
              "size": {
                "w": 1536,
                "h": 1024
              },
              "scale": "1"
            }
          }
        ]
      },
      "Expression": {
        "type": "string",
        "enum": [
          "neutral",
          "happy",
          "thoughtful",
          "surprised",
          "determined",
          "calm",
          "amused",
          "curious",
          "confident",
          "sad",
          "angry",
          "excited",
          "focused",
          "skeptical"
        ],
        "examples": [
          "happy"
        ]
      },
      "FaceCode": {
        "type": "string",
        "minLength": 1,
        "maxLength": 600,
        "description": "A brief, a seed and the drawing version as short text with a checksum, in lower or upper case.",
        "examples": [
          "face1pqgqqqqq8s2qqqqqqqca60jp"
        ]
      },
      "DrawUrl": {
        "type": "object",
        "required": [
          "object",
          "url",
          "expires_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "draw_url"
          },
          "url": {
            "type": "string",
            "format": "uri"
          },
          "expires_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds; null if the URL does not expire."
          }
        },
        "examples": [
          {
            "object": "draw_url",
            "url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg?account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=abc",
            "expires_at": 1760600000
          }
        ]
      },
      "Style": {
        "type": "string",
        "enum": [
          "flat",
          "cartoon",
          "line-art",
          "sketch",
          "pixel",
          "voxel",
          "clay",
          "minimal",
          "comic",
          "abstract",
          "ink",
          "sticker",
          "3d"
        ],
        "examples": [
          "flat"
        ]
      },
      "CreateAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the avatar should look like, in natural language."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "reference_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Reference images as data URLs or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB each.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "output": {
            "$ref": "#/components/schemas/LookOutput"
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "From 0 to 4,294,967,295. The same brief and seed produce identical bytes. If omitted, a random seed is chosen and returned."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "brief": {
            "description": "Used instead of the brief extracted from the prompt, for example an edited brief of an earlier job. At most 16,384 characters of JSON.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Brief"
              }
            ],
            "x-max-json-length": 16384
          },
          "code": {
            "description": "The code of a face, which is drawn instead of what the prompt says. `brief` and `seed` take precedence over those of the code.",
            "allOf": [
              {
                "$ref": "#/components/schemas/FaceCode"
              }
            ]
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "prompt": "a smiling astronaut with red curly hair and round glasses",
            "label": "Astronaut",
            "tags": [
              "space"
            ],
            "output": {
              "format": "webp",
              "resolution": "1K"
            }
          }
        ]
      },
      "CreateAvatarFromImagesRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "images": {
            "type": "array",
            "maxItems": 10,
            "description": "Images as data URLs or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB each.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "image_urls": {
            "type": "array",
            "maxItems": 10,
            "description": "Public https URLs of images, which are downloaded before the response.",
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 2048
            }
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          }
        },
        "examples": [
          {
            "images": [
              "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
            ],
            "label": "My portrait"
          }
        ]
      },
      "CreateAvatarFromPhotoRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "photo"
        ],
        "properties": {
          "photo": {
            "type": "string",
            "minLength": 1,
            "description": "The photo as a data URL or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB."
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the avatar should look like, in natural language."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "From 0 to 4,294,967,295. The same request and seed produce identical bytes. If omitted, a random seed is chosen and returned."
          },
          "output": {
            "$ref": "#/components/schemas/LookOutput"
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "photo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
            "prompt": "on a beach, wearing a straw hat",
            "style": "cartoon",
            "label": "Me"
          }
        ]
      },
      "CastAvatarsRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "characters"
        ],
        "properties": {
          "characters": {
            "type": "array",
            "minItems": 2,
            "maxItems": 6,
            "description": "The characters, from left to right.",
            "items": {
              "$ref": "#/components/schemas/CastCharacter"
            }
          },
          "scene": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "The surroundings, in natural language. What it leaves open is taken from the first character that states it."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "From 0 to 4,294,967,295. The same request and seed produce identical bytes. If omitted, a random seed is chosen and returned."
          },
          "output": {
            "$ref": "#/components/schemas/LookOutput"
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "characters": [
              {
                "prompt": "a wise owl with round glasses"
              },
              {
                "prompt": "a knight with a red beard",
                "name": "Sir Rowan"
              }
            ],
            "scene": "at a campfire in the forest",
            "label": "Friends"
          },
          {
            "characters": [
              {
                "avatar_id": "0197a1c4-0000-7000-8000-000000000004"
              },
              {
                "prompt": "a robot"
              }
            ]
          }
        ]
      },
      "CastCharacter": {
        "description": "An avatar or a prompt.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/CastAvatar"
          },
          {
            "$ref": "#/components/schemas/CastPrompt"
          }
        ],
        "examples": [
          {
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "name": "Ada"
          },
          {
            "prompt": "a wise owl with round glasses"
          }
        ]
      },
      "CastAvatar": {
        "type": "object",
        "description": "A character that looks as in its own picture.",
        "additionalProperties": false,
        "required": [
          "avatar_id"
        ],
        "properties": {
          "avatar_id": {
            "type": "string",
            "format": "uuid",
            "description": "An own avatar, or one of another account that is not private."
          },
          "look_id": {
            "type": "string",
            "format": "uuid",
            "description": "The look of an own avatar to show, which must be ready; the cover by default."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "The name of the character."
          }
        },
        "examples": [
          {
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004"
          }
        ]
      },
      "CastPrompt": {
        "type": "object",
        "description": "A character that is described.",
        "additionalProperties": false,
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the character looks like, in natural language."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "Decides what the prompt of the character leaves open; derived from the seed of the request by default."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "The name of the character."
          }
        },
        "examples": [
          {
            "prompt": "a knight with a red beard",
            "name": "Sir Rowan"
          }
        ]
      },
      "RemixAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What is different, in natural language. Of a cast, the new scene."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "overrides": {
            "type": "object",
            "description": "Traits of the brief that are different, whatever the prompt and the hints say. Not for a cast. At most 16,384 characters of JSON.",
            "additionalProperties": true,
            "x-max-json-length": 16384
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "style": {
            "$ref": "#/components/schemas/LookStyle"
          },
          "output": {
            "$ref": "#/components/schemas/LookOutput"
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "prompt": "as a pirate on a ship",
            "overrides": {
              "hair": {
                "color": "blue"
              }
            },
            "style": "comic"
          }
        ]
      },
      "LookOutput": {
        "type": "object",
        "description": "The size and format of one image.",
        "not": {
          "required": [
            "size",
            "resolution"
          ]
        },
        "additionalProperties": false,
        "properties": {
          "aspect_ratio": {
            "$ref": "#/components/schemas/AspectRatio"
          },
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "size": {
            "type": "integer",
            "minimum": 16,
            "maximum": 4096,
            "description": "Length of the longer side in pixels. Cannot be combined with `resolution`. Priced as the smallest resolution that is at least as large."
          },
          "format": {
            "$ref": "#/components/schemas/ImageFormat"
          },
          "background": {
            "$ref": "#/components/schemas/BackgroundOption"
          }
        },
        "examples": [
          {
            "aspect_ratio": "1:1",
            "size": 512,
            "format": "webp"
          }
        ]
      },
      "LookStyle": {
        "type": "string",
        "description": "A drawing style, or a composition such as `selfie`.",
        "enum": [
          "iphone",
          "selfie",
          "podcast",
          "car",
          "conference",
          "raw",
          "flat",
          "cartoon",
          "line-art",
          "sketch",
          "pixel",
          "voxel",
          "clay",
          "minimal",
          "comic",
          "abstract",
          "ink",
          "sticker",
          "3d"
        ],
        "examples": [
          "podcast"
        ]
      },
      "CreateLookRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "look_id": {
            "type": "string",
            "format": "uuid",
            "description": "The look to edit; the cover by default. It must be ready."
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What is different, in natural language."
          },
          "style": {
            "$ref": "#/components/schemas/LookStyle"
          },
          "place": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "\\S",
            "description": "Where the person is, e.g. \"a sunny beach\"."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "output": {
            "$ref": "#/components/schemas/LookOutput"
          },
          "upscale": {
            "type": "boolean",
            "description": "Doubles the longer side, to at most 4096 pixels, for 1.5 credits."
          },
          "reference_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Images of what to add, such as clothes, as data URLs or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB each.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "element_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Images to show on the shirt, on the wall or in the hand, as data URLs or plain base64.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "element_places": {
            "type": "object",
            "description": "Where each element image is shown, by its index from 0, e.g. {\"0\":\"shirt\"}. Chosen automatically if absent.",
            "additionalProperties": false,
            "properties": {
              "0": {
                "$ref": "#/components/schemas/ElementPlace"
              },
              "1": {
                "$ref": "#/components/schemas/ElementPlace"
              },
              "2": {
                "$ref": "#/components/schemas/ElementPlace"
              },
              "3": {
                "$ref": "#/components/schemas/ElementPlace"
              },
              "4": {
                "$ref": "#/components/schemas/ElementPlace"
              },
              "5": {
                "$ref": "#/components/schemas/ElementPlace"
              }
            }
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "prompt": "wearing a green hoodie",
            "style": "podcast",
            "place": "a radio studio"
          },
          {
            "output": {
              "resolution": "4K"
            },
            "upscale": true
          }
        ]
      },
      "ElementPlace": {
        "type": "string",
        "enum": [
          "shirt",
          "wall",
          "hand"
        ],
        "examples": [
          "shirt"
        ]
      },
      "CreateEmotionsRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "emotions": {
            "type": "array",
            "minItems": 1,
            "maxItems": 8,
            "description": "All eight by default.",
            "items": {
              "$ref": "#/components/schemas/Emotion"
            }
          }
        },
        "examples": [
          {
            "emotions": [
              "happy",
              "calm"
            ]
          }
        ]
      },
      "SaveAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "job_id"
        ],
        "properties": {
          "job_id": {
            "type": "string",
            "format": "uuid",
            "description": "The id of a completed job."
          },
          "label": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name, e.g. \"CEO hero v2\"."
          }
        },
        "examples": [
          {
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "label": "CEO hero v2"
          }
        ]
      },
      "JobStatus": {
        "type": "string",
        "enum": [
          "queued",
          "processing",
          "completed",
          "failed",
          "cancelled"
        ],
        "examples": [
          "queued"
        ]
      },
      "Job": {
        "description": "A background job. `status` determines which other fields are present.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/QueuedJob"
          },
          {
            "$ref": "#/components/schemas/ProcessingJob"
          },
          {
            "$ref": "#/components/schemas/CompletedJob"
          },
          {
            "$ref": "#/components/schemas/FailedJob"
          },
          {
            "$ref": "#/components/schemas/CancelledJob"
          }
        ],
        "discriminator": {
          "propertyName": "status",
          "mapping": {
            "queued": "#/components/schemas/QueuedJob",
            "processing": "#/components/schemas/ProcessingJob",
            "completed": "#/components/schemas/CompletedJob",
            "failed": "#/components/schemas/FailedJob",
            "cancelled": "#/components/schemas/CancelledJob"
          }
        }
      },
      "JobBase": {
        "type": "object",
        "required": [
          "id",
          "job_id",
          "org_id",
          "type",
          "target",
          "progress",
          "stage",
          "payload",
          "result_url",
          "error_log",
          "attempts",
          "client_reference_id",
          "metadata",
          "created_at",
          "updated_at",
          "completed_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "job_id": {
            "type": "string",
            "format": "uuid",
            "description": "Same as `id`."
          },
          "org_id": {
            "type": "string",
            "format": "uuid",
            "description": "The account that owns the job."
          },
          "type": {
            "type": "string",
            "description": "`avatar_generation`, `look_generation` for a job that makes the look `target`, or `twin_training`. Other values may be added.",
            "x-known-values": [
              "avatar_generation",
              "look_generation",
              "twin_training"
            ]
          },
          "target": {
            "description": "The look that it makes, and its avatar; null for other jobs.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/JobTarget"
              },
              {
                "type": "null"
              }
            ]
          },
          "twin_id": {
            "type": "string",
            "format": "uuid",
            "description": "The twin that the job trains. Only jobs of the type `twin_training` have it."
          },
          "progress": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "From 0 to 1; never decreases."
          },
          "stage": {
            "type": "string",
            "description": "Current stage, such as `queued`, `understanding`, `drawing`, `rendering`, `storing` or `done`.",
            "x-known-values": [
              "queued",
              "understanding",
              "drawing",
              "rendering",
              "storing",
              "done",
              "fetching_consent",
              "checking_consent",
              "fetching_video",
              "reading_video",
              "finding_gestures",
              "fetching_image",
              "reading_image"
            ]
          },
          "payload": {
            "$ref": "#/components/schemas/JobPayload"
          },
          "result_url": {
            "type": [
              "string",
              "null"
            ]
          },
          "error_log": {
            "type": [
              "string",
              "null"
            ],
            "description": "The error as one line. See `error` for its fields."
          },
          "attempts": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of attempts to run the job."
          },
          "attempt_log": {
            "type": "array",
            "description": "All attempts, oldest first.",
            "items": {
              "$ref": "#/components/schemas/JobAttempt"
            }
          },
          "model_calls": {
            "type": "array",
            "description": "The calls of hosted models that may cost money, oldest first. Absent if there are none.",
            "items": {
              "$ref": "#/components/schemas/ModelCall"
            }
          },
          "next_attempt_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "When the job is retried after a transient failure, in Unix seconds."
          },
          "events_url": {
            "type": "string",
            "description": "Path of the job's server-sent events, relative to the API's base path."
          },
          "client_reference_id": {
            "type": [
              "string",
              "null"
            ]
          },
          "metadata": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Metadata"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "completed_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "When the job completed, failed or was cancelled, in Unix seconds."
          }
        }
      },
      "JobPayload": {
        "type": "object",
        "required": [
          "phase",
          "input"
        ],
        "properties": {
          "phase": {
            "type": "string",
            "description": "The job's status."
          },
          "input": {
            "$ref": "#/components/schemas/JobInput"
          },
          "image_url": {
            "type": "string"
          },
          "mode": {
            "type": "string",
            "description": "`corpus` without reference images, `client_refs` with reference images."
          },
          "output_applied": {
            "$ref": "#/components/schemas/OutputApplied"
          }
        }
      },
      "JobInput": {
        "type": "object",
        "description": "The request that created the job. Contains the number of reference images, but not the images.",
        "required": [
          "prompt",
          "reference_image_count"
        ],
        "properties": {
          "prompt": {
            "type": "string"
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "negative_prompt": {
            "type": "string"
          },
          "seed": {
            "type": "integer",
            "description": "From 0 to 4,294,967,295."
          },
          "style": {
            "$ref": "#/components/schemas/LookStyle"
          },
          "brief": {
            "$ref": "#/components/schemas/Brief"
          },
          "output": {
            "$ref": "#/components/schemas/OutputOptions"
          },
          "emotion": {
            "$ref": "#/components/schemas/Emotion"
          },
          "upscale": {
            "type": "boolean"
          },
          "reference_image_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of images that came with the request."
          },
          "client_reference_id": {
            "type": "string"
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        }
      },
      "OutputApplied": {
        "type": "object",
        "required": [
          "aspect_ratio",
          "resolution",
          "format"
        ],
        "properties": {
          "aspect_ratio": {
            "type": "string",
            "description": "The actual aspect ratio; never `auto`."
          },
          "resolution": {
            "type": "string",
            "description": "The requested resolution, or the smallest that is at least the requested size."
          },
          "size": {
            "type": "integer",
            "description": "The requested length of the longer side in pixels, if any."
          },
          "format": {
            "type": "string"
          },
          "background": {
            "type": "string",
            "description": "`transparent` or `opaque`."
          }
        },
        "examples": [
          {
            "aspect_ratio": "1:1",
            "resolution": "1K",
            "format": "png",
            "background": "opaque"
          }
        ]
      },
      "QueuedJob": {
        "allOf": [
          {
            "$ref": "#/components/schemas/JobBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "queued"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "org_id": "0197a1c0-0000-7000-8000-000000000001",
            "type": "avatar_generation",
            "target": null,
            "status": "queued",
            "progress": 0,
            "stage": "queued",
            "payload": {
              "phase": "queued",
              "input": {
                "prompt": "a wise owl",
                "reference_image_count": 0
              }
            },
            "result_url": null,
            "error_log": null,
            "attempts": 0,
            "client_reference_id": null,
            "metadata": null,
            "created_at": 1760000000,
            "updated_at": 1760000000,
            "completed_at": null
          }
        ]
      },
      "ProcessingJob": {
        "allOf": [
          {
            "$ref": "#/components/schemas/JobBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "processing"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "org_id": "0197a1c0-0000-7000-8000-000000000001",
            "type": "avatar_generation",
            "target": null,
            "status": "processing",
            "progress": 0.4,
            "stage": "drawing",
            "payload": {
              "phase": "processing",
              "input": {
                "prompt": "a wise owl",
                "reference_image_count": 0
              }
            },
            "result_url": null,
            "error_log": null,
            "attempts": 1,
            "client_reference_id": null,
            "metadata": null,
            "created_at": 1760000000,
            "updated_at": 1760000001,
            "completed_at": null
          }
        ]
      },
      "CompletedJob": {
        "allOf": [
          {
            "$ref": "#/components/schemas/JobBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "avatar",
              "job_result"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "completed"
              },
              "avatar": {
                "$ref": "#/components/schemas/GeneratedAvatar"
              },
              "job_result": {
                "$ref": "#/components/schemas/JobResult"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "org_id": "0197a1c0-0000-7000-8000-000000000001",
            "type": "avatar_generation",
            "target": null,
            "status": "completed",
            "progress": 1,
            "stage": "done",
            "payload": {
              "phase": "completed",
              "input": {
                "prompt": "a wise owl",
                "reference_image_count": 0
              },
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "mode": "corpus",
              "output_applied": {
                "aspect_ratio": "1:1",
                "resolution": "1K",
                "format": "png"
              }
            },
            "result_url": "avatars/0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "error_log": null,
            "attempts": 1,
            "client_reference_id": null,
            "metadata": null,
            "created_at": 1760000000,
            "updated_at": 1760000002,
            "completed_at": 1760000002,
            "job_result": {
              "type": "avatar",
              "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc"
            },
            "avatar": {
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "images": [
                {
                  "id": "0197a1c3-0000-7000-8000-000000000002",
                  "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "width": 1024,
                  "height": 1024,
                  "format": "png",
                  "media_type": "image/png",
                  "bytes": 80123,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "alt": "An owl."
                }
              ],
              "brief": {
                "version": 1,
                "subject": "owl",
                "sources": {
                  "subject": {
                    "kind": "prompt",
                    "words": "owl"
                  }
                }
              },
              "warnings": [],
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear.",
              "drawing_version": "1"
            }
          }
        ]
      },
      "FailedJob": {
        "allOf": [
          {
            "$ref": "#/components/schemas/JobBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "failed"
              },
              "error": {
                "$ref": "#/components/schemas/JobFailure"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "org_id": "0197a1c0-0000-7000-8000-000000000001",
            "type": "avatar_generation",
            "target": null,
            "status": "failed",
            "progress": 0.4,
            "stage": "drawing",
            "payload": {
              "phase": "failed",
              "input": {
                "prompt": "a wise owl",
                "reference_image_count": 0
              }
            },
            "result_url": null,
            "error_log": "upstream_error: the provider returned status 502",
            "attempts": 1,
            "client_reference_id": null,
            "metadata": null,
            "created_at": 1760000000,
            "updated_at": 1760000002,
            "completed_at": 1760000002,
            "error": {
              "code": "upstream_error",
              "message": "the provider returned status 502",
              "action": "Try again. If the problem persists, check the logs.",
              "retryable": true
            }
          }
        ]
      },
      "CancelledJob": {
        "allOf": [
          {
            "$ref": "#/components/schemas/JobBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "cancelled"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "org_id": "0197a1c0-0000-7000-8000-000000000001",
            "type": "avatar_generation",
            "target": null,
            "status": "cancelled",
            "progress": 0,
            "stage": "queued",
            "payload": {
              "phase": "cancelled",
              "input": {
                "prompt": "a wise owl",
                "reference_image_count": 0
              }
            },
            "result_url": null,
            "error_log": null,
            "attempts": 0,
            "client_reference_id": null,
            "metadata": null,
            "created_at": 1760000000,
            "updated_at": 1760000002,
            "completed_at": 1760000002
          }
        ]
      },
      "JobFailure": {
        "type": "object",
        "required": [
          "code",
          "message",
          "action",
          "retryable"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "`not_configured`, `invalid_input`, `safety_filter`, `rate_limited`, `timeout`, `upstream_error` or `unknown`. Other values may be added.",
            "x-known-values": [
              "not_configured",
              "invalid_input",
              "safety_filter",
              "rate_limited",
              "timeout",
              "upstream_error",
              "unknown"
            ]
          },
          "message": {
            "type": "string",
            "description": "What went wrong."
          },
          "action": {
            "type": "string",
            "description": "How to fix it."
          },
          "retryable": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "code": "safety_filter",
            "message": "the provider rejected the prompt",
            "action": "Rephrase the prompt.",
            "retryable": false
          }
        ]
      },
      "JobResult": {
        "type": "object",
        "required": [
          "type",
          "id",
          "image_url"
        ],
        "properties": {
          "type": {
            "type": "string"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "image_url": {
            "type": "string",
            "format": "uri"
          }
        }
      },
      "GeneratedAvatar": {
        "type": "object",
        "description": "The result of the job.",
        "required": [
          "image_url",
          "thumbnail_url",
          "images",
          "brief",
          "warnings",
          "seed",
          "code",
          "license",
          "credit",
          "drawing_version"
        ],
        "properties": {
          "image_url": {
            "type": "string",
            "format": "uri",
            "description": "Signed URL of the first image. Get the job again for a new URL."
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "head_url": {
            "$ref": "#/components/schemas/HeadUrl"
          },
          "images": {
            "type": "array",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Image"
            }
          },
          "brief": {
            "$ref": "#/components/schemas/Brief"
          },
          "reading": {
            "$ref": "#/components/schemas/Reading"
          },
          "characters": {
            "type": "array",
            "description": "The characters of a cast, in the order of the request.",
            "items": {
              "$ref": "#/components/schemas/ReadCharacter"
            }
          },
          "warnings": {
            "type": "array",
            "description": "Requested features that the image does not show.",
            "items": {
              "$ref": "#/components/schemas/Warning"
            }
          },
          "seed": {
            "type": "integer",
            "description": "The seed of the first image, from 0 to 4,294,967,295."
          },
          "code": {
            "type": [
              "string",
              "null"
            ],
            "description": "The code of the face, which draws the same image again. Null for images that show reference images and for those of other image models."
          },
          "license": {
            "type": "string",
            "description": "The license of the artwork."
          },
          "credit": {
            "type": "string",
            "description": "The attribution."
          },
          "drawing_version": {
            "type": "string",
            "description": "The same brief, seed and drawing version produce identical bytes."
          }
        },
        "examples": [
          {
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "images": [
              {
                "id": "0197a1c3-0000-7000-8000-000000000002",
                "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                "width": 1024,
                "height": 1024,
                "format": "png",
                "media_type": "image/png",
                "bytes": 80123,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "seed": 7,
                "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                "alt": "An owl."
              }
            ],
            "brief": {
              "version": 1,
              "subject": "owl",
              "sources": {
                "subject": {
                  "kind": "prompt",
                  "words": "owl"
                }
              }
            },
            "warnings": [],
            "seed": 7,
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "license": "CC BY 4.0",
            "credit": "Drawn with DiceBear.",
            "drawing_version": "1"
          }
        ]
      },
      "HeadUrl": {
        "type": "string",
        "format": "uri",
        "description": "The head alone as WebP of 128 x 128 pixels, for sizes up to 64 pixels, at which nobody is recognized in a whole picture. Drawn on demand. The same as\n`thumbnail_url` for images without a code.\n",
        "examples": [
          "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi"
        ]
      },
      "Image": {
        "type": "object",
        "required": [
          "id",
          "url",
          "thumbnail_url",
          "width",
          "height",
          "format",
          "media_type",
          "bytes",
          "sha256",
          "seed",
          "code"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "url": {
            "type": "string",
            "format": "uri"
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "head_url": {
            "$ref": "#/components/schemas/HeadUrl"
          },
          "width": {
            "type": "integer",
            "minimum": 1,
            "description": "In pixels."
          },
          "height": {
            "type": "integer",
            "minimum": 1,
            "description": "In pixels."
          },
          "format": {
            "$ref": "#/components/schemas/ImageFormat"
          },
          "media_type": {
            "type": "string"
          },
          "bytes": {
            "type": "integer",
            "minimum": 1,
            "description": "The size of the file in bytes."
          },
          "sha256": {
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
            "description": "SHA-256 of the file in hex."
          },
          "seed": {
            "type": "integer",
            "description": "From 0 to 4,294,967,295."
          },
          "code": {
            "type": [
              "string",
              "null"
            ],
            "description": "The code of the face, which draws the same image again. Null for images that show reference images and for those of other image models."
          },
          "alt": {
            "type": "string",
            "description": "Alternative text in English. Absent for images that were created before this field was added."
          }
        },
        "examples": [
          {
            "id": "0197a1c3-0000-7000-8000-000000000002",
            "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "width": 1024,
            "height": 1024,
            "format": "png",
            "media_type": "image/png",
            "bytes": 80123,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "seed": 7,
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "alt": "An owl."
          }
        ]
      },
      "Warning": {
        "type": "object",
        "description": "A requested feature that the image does not show.",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "Such as `no_transparency`, `place_left_out`, `prompt_not_understood` or `subject_substituted`. Other values may be added."
          },
          "message": {
            "type": "string",
            "description": "What happened and how to fix it."
          }
        },
        "examples": [
          {
            "code": "no_transparency",
            "message": "JPEG does not support transparency: the background is white. Use PNG, WebP or SVG."
          }
        ]
      },
      "Reading": {
        "type": "object",
        "description": "How the prompt was understood. Absent if the prompt was not read, as when the request has a Brief, and for other image models.",
        "required": [
          "language",
          "understood",
          "ignored",
          "substitutions"
        ],
        "properties": {
          "language": {
            "type": "string",
            "description": "The language that the prompt was read in, as an ISO 639-1 code."
          },
          "characters": {
            "type": "integer",
            "minimum": 2,
            "description": "How many characters the prompt describes, if there are several. An image shows up to six."
          },
          "understood": {
            "type": "array",
            "description": "The parts of the prompt that state or imply traits, in order.",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/PromptSpan"
                },
                {
                  "type": "object",
                  "required": [
                    "traits"
                  ],
                  "properties": {
                    "traits": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ReadTrait"
                      }
                    }
                  }
                }
              ]
            }
          },
          "ignored": {
            "type": "array",
            "description": "Words that mean something and were not understood.",
            "items": {
              "$ref": "#/components/schemas/PromptSpan"
            }
          },
          "substitutions": {
            "type": "array",
            "description": "What is drawn as something else, because there is no drawing of it.",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/PromptSpan"
                },
                {
                  "type": "object",
                  "required": [
                    "path",
                    "value"
                  ],
                  "properties": {
                    "path": {
                      "type": "string",
                      "description": "The path in the Brief."
                    },
                    "value": {
                      "type": "string",
                      "description": "What is drawn."
                    }
                  }
                }
              ]
            }
          }
        },
        "examples": [
          {
            "language": "en",
            "understood": [
              {
                "start": 3,
                "end": 12,
                "text": "armadillo",
                "traits": [
                  {
                    "path": "subject",
                    "value": "mole"
                  }
                ]
              }
            ],
            "ignored": [
              {
                "start": 20,
                "end": 26,
                "text": "ladder"
              }
            ],
            "substitutions": [
              {
                "start": 3,
                "end": 12,
                "text": "armadillo",
                "path": "subject",
                "value": "mole"
              }
            ]
          }
        ]
      },
      "ReadCharacter": {
        "type": "object",
        "description": "A character of a cast.",
        "properties": {
          "name": {
            "type": "string",
            "description": "The name that the request gives it."
          },
          "reading": {
            "$ref": "#/components/schemas/Reading"
          }
        },
        "examples": [
          {
            "name": "Ada",
            "reading": {
              "language": "en",
              "understood": [
                {
                  "start": 2,
                  "end": 5,
                  "text": "owl",
                  "traits": [
                    {
                      "path": "subject",
                      "value": "owl"
                    }
                  ]
                }
              ],
              "ignored": [],
              "substitutions": []
            }
          }
        ]
      },
      "PromptSpan": {
        "type": "object",
        "description": "A part of the prompt.",
        "required": [
          "start",
          "end",
          "text"
        ],
        "properties": {
          "start": {
            "type": "integer",
            "minimum": 0,
            "description": "The first position, in UTF-16 units."
          },
          "end": {
            "type": "integer",
            "minimum": 0,
            "description": "The position after the last."
          },
          "text": {
            "type": "string"
          }
        },
        "examples": [
          {
            "start": 2,
            "end": 10,
            "text": "red hair"
          }
        ]
      },
      "ReadTrait": {
        "type": "object",
        "description": "A trait that a part of the prompt mentions. A later mention overrides an earlier one.",
        "required": [
          "path",
          "value"
        ],
        "properties": {
          "path": {
            "type": "string",
            "description": "The path in the Brief, such as `hair.color`."
          },
          "value": {
            "type": "string"
          },
          "negated": {
            "type": "boolean",
            "description": "Present if the prompt says that it is not there."
          },
          "implied": {
            "type": "boolean",
            "description": "Present if the prompt implies it, as a barista implies a cafe."
          },
          "character": {
            "type": "integer",
            "minimum": 1,
            "description": "Which of several characters it describes, from 1. Absent if it describes all."
          }
        },
        "examples": [
          {
            "path": "hair.color",
            "value": "red"
          }
        ]
      },
      "Brief": {
        "type": "object",
        "description": "Structured description of the avatar, extracted from the prompt, hints and reference images. Traits that are absent are chosen by the seed.",
        "required": [
          "version"
        ],
        "additionalProperties": true,
        "properties": {
          "version": {
            "type": "integer",
            "const": 1,
            "description": "Version of the format; always 1."
          },
          "others": {
            "type": "array",
            "description": "The briefs of the other characters, if the image shows several. The brief itself describes the first one and what all share, such as the place.",
            "maxItems": 5,
            "items": {
              "type": "object",
              "additionalProperties": true
            }
          },
          "sources": {
            "type": "object",
            "description": "Where the value of each path came from.",
            "additionalProperties": true
          }
        },
        "examples": [
          {
            "version": 1,
            "subject": "human",
            "hair": {
              "style": "curly",
              "color": "red"
            },
            "eyewear": "glasses",
            "sources": {
              "hair.color": {
                "kind": "prompt",
                "words": "red curly hair"
              },
              "eyewear": {
                "kind": "hint"
              }
            }
          }
        ]
      },
      "AvatarStatus": {
        "type": "string",
        "enum": [
          "pending",
          "ready",
          "error"
        ],
        "examples": [
          "ready"
        ]
      },
      "Visibility": {
        "type": "string",
        "enum": [
          "private",
          "unlisted",
          "public"
        ],
        "description": "Who can see the avatar: only the account, everyone who knows its id, or everyone.",
        "examples": [
          "private"
        ]
      },
      "Tags": {
        "type": "array",
        "description": "Up to ten tags. They are stored in lower case, each once.",
        "maxItems": 10,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 50,
          "pattern": "\\S"
        },
        "examples": [
          [
            "owl",
            "wise"
          ]
        ]
      },
      "Avatar": {
        "description": "An identity with one or more looks, of which one is the cover. `status` is that of the cover and determines which other fields\nare present.\n",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ReadyAvatar"
          },
          {
            "$ref": "#/components/schemas/PendingAvatar"
          },
          {
            "$ref": "#/components/schemas/FailedAvatar"
          }
        ],
        "discriminator": {
          "propertyName": "status",
          "mapping": {
            "ready": "#/components/schemas/ReadyAvatar",
            "pending": "#/components/schemas/PendingAvatar",
            "error": "#/components/schemas/FailedAvatar"
          }
        }
      },
      "AvatarBase": {
        "type": "object",
        "required": [
          "id",
          "object",
          "label",
          "description",
          "tags",
          "visibility",
          "published_at",
          "origin",
          "parent_id",
          "job_id",
          "cover_look_id",
          "counts",
          "images",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "object": {
            "type": "string",
            "const": "saved_avatar"
          },
          "label": {
            "type": [
              "string",
              "null"
            ]
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "published_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "When it was published, in Unix seconds; null if it is private."
          },
          "origin": {
            "type": "string",
            "description": "How it was made: `prompt`, `job`, `images`, `photo`, `cast`, `remix` or `training`. Other values may be added.",
            "x-known-values": [
              "prompt",
              "job",
              "images",
              "photo",
              "cast",
              "remix",
              "training"
            ]
          },
          "parent_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The avatar that it is a remix of, which may have been deleted."
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The job that made the cover; null if the cover was uploaded."
          },
          "cover_look_id": {
            "type": "string",
            "format": "uuid",
            "description": "The look that represents the avatar."
          },
          "counts": {
            "$ref": "#/components/schemas/AvatarCounts"
          },
          "images": {
            "type": "array",
            "description": "The image of the cover and of the oldest other looks, up to ten. Without emotions.",
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/Image"
            }
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        }
      },
      "AvatarCounts": {
        "type": "object",
        "required": [
          "likes",
          "comments",
          "remixes"
        ],
        "properties": {
          "likes": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of accounts that like it."
          },
          "comments": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of comments."
          },
          "remixes": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of remixes that were requested, including those that failed or were deleted."
          }
        },
        "examples": [
          {
            "likes": 0,
            "comments": 0,
            "remixes": 0
          }
        ]
      },
      "Picture": {
        "type": "object",
        "description": "The image of a look and how it was made.",
        "required": [
          "image_url",
          "thumbnail_url",
          "brief",
          "warnings",
          "seed",
          "code",
          "license",
          "credit"
        ],
        "properties": {
          "image_url": {
            "type": "string",
            "format": "uri"
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "head_url": {
            "$ref": "#/components/schemas/HeadUrl"
          },
          "brief": {
            "$ref": "#/components/schemas/Brief"
          },
          "reading": {
            "$ref": "#/components/schemas/Reading"
          },
          "characters": {
            "type": "array",
            "description": "The characters of a cast, in the order of the request.",
            "items": {
              "$ref": "#/components/schemas/ReadCharacter"
            }
          },
          "warnings": {
            "type": "array",
            "description": "Requested features that the image does not show.",
            "items": {
              "$ref": "#/components/schemas/Warning"
            }
          },
          "seed": {
            "type": "integer",
            "description": "From 0 to 4,294,967,295; 0 for an uploaded image."
          },
          "code": {
            "type": [
              "string",
              "null"
            ],
            "description": "The code of the face, which draws the same image again. Null for images that show reference images and for those of other image models."
          },
          "license": {
            "type": "string"
          },
          "credit": {
            "type": "string"
          },
          "drawing_version": {
            "type": "string",
            "description": "The same brief, seed and drawing version produce identical bytes."
          }
        }
      },
      "ReadyAvatar": {
        "allOf": [
          {
            "$ref": "#/components/schemas/AvatarBase"
          },
          {
            "$ref": "#/components/schemas/Picture"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "ready"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000004",
            "object": "saved_avatar",
            "status": "ready",
            "label": "CEO hero v2",
            "description": null,
            "tags": [
              "owl"
            ],
            "visibility": "private",
            "published_at": null,
            "origin": "job",
            "parent_id": null,
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
            "counts": {
              "likes": 0,
              "comments": 0,
              "remixes": 0
            },
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "head_url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi",
            "images": [
              {
                "id": "0197a1c3-0000-7000-8000-000000000002",
                "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                "width": 1024,
                "height": 1024,
                "format": "png",
                "media_type": "image/png",
                "bytes": 80123,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "seed": 7,
                "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                "alt": "An owl."
              }
            ],
            "brief": {
              "version": 1,
              "subject": "owl"
            },
            "warnings": [],
            "seed": 7,
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "license": "CC BY 4.0",
            "credit": "Drawn with DiceBear.",
            "drawing_version": "1",
            "created_at": 1760000100,
            "updated_at": 1760000100
          }
        ]
      },
      "PendingAvatar": {
        "allOf": [
          {
            "$ref": "#/components/schemas/AvatarBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "pending"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000004",
            "object": "saved_avatar",
            "status": "pending",
            "label": null,
            "description": null,
            "tags": [],
            "visibility": "private",
            "published_at": null,
            "origin": "prompt",
            "parent_id": null,
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
            "counts": {
              "likes": 0,
              "comments": 0,
              "remixes": 0
            },
            "images": [],
            "created_at": 1760000100,
            "updated_at": 1760000100
          }
        ]
      },
      "FailedAvatar": {
        "allOf": [
          {
            "$ref": "#/components/schemas/AvatarBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "error"
              },
              "error": {
                "$ref": "#/components/schemas/LookFailure"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000004",
            "object": "saved_avatar",
            "status": "error",
            "label": null,
            "description": null,
            "tags": [],
            "visibility": "private",
            "published_at": null,
            "origin": "prompt",
            "parent_id": null,
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
            "counts": {
              "likes": 0,
              "comments": 0,
              "remixes": 0
            },
            "images": [],
            "error": {
              "code": "safety_filter",
              "message": "the provider rejected the prompt",
              "action": "Reword the prompt.",
              "retryable": false
            },
            "created_at": 1760000100,
            "updated_at": 1760000102
          }
        ]
      },
      "LookFailure": {
        "type": "object",
        "description": "Why a look has no image.",
        "required": [
          "code",
          "message",
          "action",
          "retryable"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "The code of the job's failure, or `cancelled`. Other values may be added.",
            "x-known-values": [
              "not_configured",
              "invalid_input",
              "safety_filter",
              "rate_limited",
              "timeout",
              "upstream_error",
              "unknown",
              "cancelled"
            ]
          },
          "message": {
            "type": "string",
            "description": "What went wrong."
          },
          "action": {
            "type": "string",
            "description": "How to fix it."
          },
          "retryable": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "code": "safety_filter",
            "message": "the provider rejected the prompt",
            "action": "Reword the prompt.",
            "retryable": false
          }
        ]
      },
      "FaceSetEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the request."
          },
          "object": {
            "type": "string",
            "const": "face_set"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/FaceSet"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c2",
            "object": "face_set",
            "status": "completed",
            "created_at": 1760000000,
            "data": {
              "object": "face_set",
              "faces": [
                {
                  "name": "ada",
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg?account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=abc"
                }
              ],
              "expires_at": 1760600000
            }
          }
        ]
      },
      "DrawUrlEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the request."
          },
          "object": {
            "type": "string",
            "const": "draw_url"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/DrawUrl"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c2",
            "object": "draw_url",
            "status": "completed",
            "created_at": 1760000000,
            "data": {
              "object": "draw_url",
              "url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.svg?account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=abc",
              "expires_at": 1760600000
            }
          }
        ]
      },
      "JobEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The id of the request."
          },
          "object": {
            "type": "string",
            "const": "job"
          },
          "status": {
            "$ref": "#/components/schemas/JobStatus"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Job"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c2",
            "object": "job",
            "status": "queued",
            "created_at": 1760000000,
            "data": {
              "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "org_id": "0197a1c0-0000-7000-8000-000000000001",
              "type": "avatar_generation",
              "target": null,
              "status": "queued",
              "progress": 0,
              "stage": "queued",
              "payload": {
                "phase": "queued",
                "input": {
                  "prompt": "a wise owl",
                  "reference_image_count": 0
                }
              },
              "result_url": null,
              "error_log": null,
              "attempts": 0,
              "client_reference_id": null,
              "metadata": null,
              "created_at": 1760000000,
              "updated_at": 1760000000,
              "completed_at": null
            }
          },
          {
            "id": "req_0197a1c3",
            "object": "job",
            "status": "completed",
            "created_at": 1760000003,
            "data": {
              "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "org_id": "0197a1c0-0000-7000-8000-000000000001",
              "type": "avatar_generation",
              "target": null,
              "status": "completed",
              "progress": 1,
              "stage": "done",
              "payload": {
                "phase": "completed",
                "input": {
                  "prompt": "a wise owl",
                  "reference_image_count": 0
                },
                "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "mode": "corpus",
                "output_applied": {
                  "aspect_ratio": "1:1",
                  "resolution": "1K",
                  "format": "png"
                }
              },
              "result_url": "avatars/0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "error_log": null,
              "attempts": 1,
              "client_reference_id": null,
              "metadata": null,
              "created_at": 1760000000,
              "updated_at": 1760000002,
              "completed_at": 1760000002,
              "job_result": {
                "type": "avatar",
                "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc"
              },
              "avatar": {
                "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                "images": [
                  {
                    "id": "0197a1c3-0000-7000-8000-000000000002",
                    "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                    "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                    "width": 1024,
                    "height": 1024,
                    "format": "png",
                    "media_type": "image/png",
                    "bytes": 80123,
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "seed": 7,
                    "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                    "alt": "An owl."
                  }
                ],
                "brief": {
                  "version": 1,
                  "subject": "owl",
                  "sources": {
                    "subject": {
                      "kind": "prompt",
                      "words": "owl"
                    }
                  }
                },
                "warnings": [],
                "seed": 7,
                "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                "license": "CC BY 4.0",
                "credit": "Drawn with DiceBear.",
                "drawing_version": "1"
              }
            }
          }
        ]
      },
      "AvatarEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "saved_avatar"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Avatar"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c4",
            "object": "saved_avatar",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000004",
              "object": "saved_avatar",
              "status": "ready",
              "label": "CEO hero v2",
              "description": null,
              "tags": [
                "owl"
              ],
              "visibility": "private",
              "published_at": null,
              "origin": "job",
              "parent_id": null,
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
              "counts": {
                "likes": 0,
                "comments": 0,
                "remixes": 0
              },
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "head_url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi",
              "images": [
                {
                  "id": "0197a1c3-0000-7000-8000-000000000002",
                  "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "width": 1024,
                  "height": 1024,
                  "format": "png",
                  "media_type": "image/png",
                  "bytes": 80123,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "alt": "An owl."
                }
              ],
              "brief": {
                "version": 1,
                "subject": "owl"
              },
              "warnings": [],
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear.",
              "drawing_version": "1",
              "created_at": 1760000100,
              "updated_at": 1760000100
            }
          }
        ]
      },
      "SavedAvatarEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "saved_avatar"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/ReadyAvatar"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c4",
            "object": "saved_avatar",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000004",
              "object": "saved_avatar",
              "status": "ready",
              "label": "CEO hero v2",
              "description": null,
              "tags": [
                "owl"
              ],
              "visibility": "private",
              "published_at": null,
              "origin": "job",
              "parent_id": null,
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
              "counts": {
                "likes": 0,
                "comments": 0,
                "remixes": 0
              },
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "head_url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi",
              "images": [
                {
                  "id": "0197a1c3-0000-7000-8000-000000000002",
                  "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "width": 1024,
                  "height": 1024,
                  "format": "png",
                  "media_type": "image/png",
                  "bytes": 80123,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "alt": "An owl."
                }
              ],
              "brief": {
                "version": 1,
                "subject": "owl"
              },
              "warnings": [],
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear.",
              "drawing_version": "1",
              "created_at": 1760000100,
              "updated_at": 1760000100
            }
          }
        ]
      },
      "UpdateAvatarRequest": {
        "type": "object",
        "description": "Fields that are absent do not change.",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "label": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name. Null removes it."
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 500,
            "description": "A description. Null removes it."
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "visibility": {
            "$ref": "#/components/schemas/Visibility"
          },
          "cover_look_id": {
            "type": "string",
            "format": "uuid",
            "description": "A look of the avatar that is ready and becomes its cover."
          }
        },
        "examples": [
          {
            "label": "CEO hero v3"
          },
          {
            "label": null,
            "tags": [
              "owl",
              "wise"
            ],
            "description": "A wise owl."
          }
        ]
      },
      "PublishAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "visibility": {
            "type": "string",
            "enum": [
              "public",
              "unlisted"
            ],
            "default": "public",
            "description": "`public` shows it in the feed, `unlisted` only to those who know its id."
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 500,
            "description": "A description. Null removes it. Without it, it does not change."
          }
        },
        "examples": [
          {
            "visibility": "public",
            "tags": [
              "owl"
            ],
            "description": "A wise owl."
          }
        ]
      },
      "PublicAvatar": {
        "type": "object",
        "description": "What other accounts see of a public or unlisted avatar: what its owner says about it, and its cover. It does not tell who the\nowner is or how the avatar was made: no account, prompt, brief, seed, job, metadata, client reference or other look.\n",
        "required": [
          "id",
          "object",
          "label",
          "description",
          "tags",
          "visibility",
          "published_at",
          "counts",
          "liked",
          "image_url",
          "thumbnail_url",
          "width",
          "height",
          "media_type",
          "license",
          "credit"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "object": {
            "type": "string",
            "const": "public_avatar"
          },
          "label": {
            "type": [
              "string",
              "null"
            ]
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "visibility": {
            "type": "string",
            "enum": [
              "unlisted",
              "public"
            ]
          },
          "published_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "counts": {
            "$ref": "#/components/schemas/AvatarCounts"
          },
          "liked": {
            "type": "boolean",
            "description": "Whether your account likes it."
          },
          "image_url": {
            "type": "string",
            "format": "uri"
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "width": {
            "type": "integer",
            "description": "In pixels."
          },
          "height": {
            "type": "integer",
            "description": "In pixels."
          },
          "media_type": {
            "type": "string"
          },
          "alt": {
            "type": "string",
            "description": "What the image shows."
          },
          "license": {
            "type": "string"
          },
          "credit": {
            "type": "string"
          }
        },
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000004",
            "object": "public_avatar",
            "label": "CEO hero v2",
            "description": "A wise owl.",
            "tags": [
              "owl"
            ],
            "visibility": "public",
            "published_at": 1760000100,
            "counts": {
              "likes": 3,
              "comments": 1,
              "remixes": 0
            },
            "liked": true,
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "width": 1024,
            "height": 1024,
            "media_type": "image/webp",
            "alt": "An owl.",
            "license": "CC BY 4.0",
            "credit": "Drawn with DiceBear."
          }
        ]
      },
      "Like": {
        "type": "object",
        "required": [
          "object",
          "avatar_id",
          "liked",
          "likes"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "like"
          },
          "avatar_id": {
            "type": "string",
            "format": "uuid"
          },
          "liked": {
            "type": "boolean",
            "description": "Whether your account likes the avatar."
          },
          "likes": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of accounts that like the avatar."
          }
        },
        "examples": [
          {
            "object": "like",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "liked": true,
            "likes": 3
          }
        ]
      },
      "CreateCommentRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "pattern": "\\S",
            "description": "The text of the comment."
          }
        },
        "examples": [
          {
            "text": "What a wise owl!"
          }
        ]
      },
      "Comment": {
        "type": "object",
        "description": "A comment on an avatar. It does not tell which account wrote it.",
        "required": [
          "id",
          "object",
          "avatar_id",
          "text",
          "mine",
          "by_owner",
          "created_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "object": {
            "type": "string",
            "const": "comment"
          },
          "avatar_id": {
            "type": "string",
            "format": "uuid"
          },
          "text": {
            "type": "string"
          },
          "mine": {
            "type": "boolean",
            "description": "Whether your account wrote it."
          },
          "by_owner": {
            "type": "boolean",
            "description": "Whether the owner of the avatar wrote it."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000007",
            "object": "comment",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "text": "What a wise owl!",
            "mine": true,
            "by_owner": false,
            "created_at": 1760000100
          }
        ]
      },
      "AnyAvatarEnvelope": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/AvatarEnvelope"
          },
          {
            "$ref": "#/components/schemas/PublicAvatarEnvelope"
          }
        ],
        "examples": [
          {
            "id": "req_0197a1c4",
            "object": "saved_avatar",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000004",
              "object": "saved_avatar",
              "status": "ready",
              "label": "CEO hero v2",
              "description": null,
              "tags": [
                "owl"
              ],
              "visibility": "private",
              "published_at": null,
              "origin": "job",
              "parent_id": null,
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
              "counts": {
                "likes": 0,
                "comments": 0,
                "remixes": 0
              },
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "head_url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi",
              "images": [
                {
                  "id": "0197a1c3-0000-7000-8000-000000000002",
                  "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "width": 1024,
                  "height": 1024,
                  "format": "png",
                  "media_type": "image/png",
                  "bytes": 80123,
                  "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "alt": "An owl."
                }
              ],
              "brief": {
                "version": 1,
                "subject": "owl"
              },
              "warnings": [],
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear.",
              "drawing_version": "1",
              "created_at": 1760000100,
              "updated_at": 1760000100
            }
          },
          {
            "id": "req_0197a1c6",
            "object": "public_avatar",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000004",
              "object": "public_avatar",
              "label": "CEO hero v2",
              "description": "A wise owl.",
              "tags": [
                "owl"
              ],
              "visibility": "public",
              "published_at": 1760000100,
              "counts": {
                "likes": 3,
                "comments": 1,
                "remixes": 0
              },
              "liked": true,
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "width": 1024,
              "height": 1024,
              "media_type": "image/webp",
              "alt": "An owl.",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear."
            }
          }
        ]
      },
      "PublicAvatarEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "public_avatar"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/PublicAvatar"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "public_avatar",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000004",
              "object": "public_avatar",
              "label": "CEO hero v2",
              "description": "A wise owl.",
              "tags": [
                "owl"
              ],
              "visibility": "public",
              "published_at": 1760000100,
              "counts": {
                "likes": 3,
                "comments": 1,
                "remixes": 0
              },
              "liked": true,
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "width": 1024,
              "height": 1024,
              "media_type": "image/webp",
              "alt": "An owl.",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear."
            }
          }
        ]
      },
      "PublicAvatarList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PublicAvatar"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "PublicAvatarListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/PublicAvatarList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c4-0000-7000-8000-000000000004",
                  "object": "public_avatar",
                  "label": "CEO hero v2",
                  "description": "A wise owl.",
                  "tags": [
                    "owl"
                  ],
                  "visibility": "public",
                  "published_at": 1760000100,
                  "counts": {
                    "likes": 3,
                    "comments": 1,
                    "remixes": 0
                  },
                  "liked": true,
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "width": 1024,
                  "height": 1024,
                  "media_type": "image/webp",
                  "alt": "An owl.",
                  "license": "CC BY 4.0",
                  "credit": "Drawn with DiceBear."
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "LikeEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "like"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Like"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "like",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "like",
              "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
              "liked": true,
              "likes": 3
            }
          }
        ]
      },
      "CommentEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "comment"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Comment"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "comment",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000007",
              "object": "comment",
              "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
              "text": "What a wise owl!",
              "mine": true,
              "by_owner": false,
              "created_at": 1760000100
            }
          }
        ]
      },
      "CommentList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Comment"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "CommentListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/CommentList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c4-0000-7000-8000-000000000007",
                  "object": "comment",
                  "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
                  "text": "What a wise owl!",
                  "mine": true,
                  "by_owner": false,
                  "created_at": 1760000100
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "Deletion": {
        "type": "object",
        "description": "What was deleted.",
        "required": [
          "object",
          "id",
          "deleted",
          "removed"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "deletion"
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "The id of the deleted object."
          },
          "deleted": {
            "type": "boolean",
            "const": true
          },
          "removed": {
            "$ref": "#/components/schemas/RemovedCounts"
          }
        },
        "examples": [
          {
            "object": "deletion",
            "id": "0197a1c4-8e3f-7b21-8d9e-0f1a2b3c4d5e",
            "deleted": true,
            "removed": {
              "avatars": 1,
              "jobs": 1,
              "images": 2,
              "references": 0,
              "likes": 3,
              "comments": 1
            }
          }
        ]
      },
      "RemovedCounts": {
        "type": "object",
        "description": "Number of deleted objects of each kind.",
        "required": [
          "avatars",
          "jobs",
          "images",
          "references",
          "likes",
          "comments"
        ],
        "properties": {
          "avatars": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of saved avatars."
          },
          "jobs": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of jobs."
          },
          "images": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of images and thumbnails."
          },
          "references": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of reference images."
          },
          "likes": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of likes: of the avatar, or those that the account gave."
          },
          "comments": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of comments: on the avatar, or those that the account wrote."
          },
          "agents": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of agents. This and the following fields are present only if an account was deleted."
          },
          "twins": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of twins."
          },
          "webhooks": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of webhooks."
          },
          "deliveries": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of webhook deliveries."
          },
          "events": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of events."
          },
          "api_keys": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of API keys."
          },
          "idempotency_keys": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of stored responses."
          }
        },
        "examples": [
          {
            "avatars": 1,
            "jobs": 1,
            "images": 2,
            "references": 0,
            "likes": 3,
            "comments": 1
          }
        ]
      },
      "DeletionEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "deletion"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Deletion"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c5",
            "object": "deletion",
            "status": "completed",
            "created_at": 1760000200,
            "data": {
              "object": "deletion",
              "id": "0197a1c4-8e3f-7b21-8d9e-0f1a2b3c4d5e",
              "deleted": true,
              "removed": {
                "avatars": 1,
                "jobs": 1,
                "images": 2,
                "references": 0,
                "likes": 3,
                "comments": 1
              }
            }
          }
        ]
      },
      "AvatarListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/AvatarList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c5",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c4-0000-7000-8000-000000000004",
                  "object": "saved_avatar",
                  "status": "ready",
                  "label": "CEO hero v2",
                  "description": null,
                  "tags": [
                    "owl"
                  ],
                  "visibility": "private",
                  "published_at": null,
                  "origin": "job",
                  "parent_id": null,
                  "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "cover_look_id": "0197a1c4-0000-7000-8000-000000000005",
                  "counts": {
                    "likes": 0,
                    "comments": 0,
                    "remixes": 0
                  },
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "head_url": "http://127.0.0.1:4010/api/v1/draw/face1pqgqqqqq8s2qqqqqqqca60jp.webp?framing=headshot&aspect_ratio=1%3A1&size=128&account=0197a1c0-0000-7000-8000-000000000001&expires=1760600000&signature=ghi",
                  "images": [
                    {
                      "id": "0197a1c3-0000-7000-8000-000000000002",
                      "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                      "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                      "width": 1024,
                      "height": 1024,
                      "format": "png",
                      "media_type": "image/png",
                      "bytes": 80123,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "seed": 7,
                      "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                      "alt": "An owl."
                    }
                  ],
                  "brief": {
                    "version": 1,
                    "subject": "owl"
                  },
                  "warnings": [],
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "license": "CC BY 4.0",
                  "credit": "Drawn with DiceBear.",
                  "drawing_version": "1",
                  "created_at": 1760000100,
                  "updated_at": 1760000100
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "AvatarList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Avatar"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "AgentName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 63,
        "pattern": "^[a-z0-9][a-z0-9._-]*$",
        "description": "Unique in the account. Up to 63 of the characters a-z, 0-9, `.`, `_` and `-`; the first is a letter or a digit.",
        "examples": [
          "research-bot"
        ]
      },
      "Emotion": {
        "type": "string",
        "enum": [
          "happy",
          "thoughtful",
          "surprised",
          "determined",
          "calm",
          "amused",
          "curious",
          "confident"
        ],
        "examples": [
          "happy"
        ]
      },
      "Look": {
        "description": "A picture of an avatar. `status` determines which other fields are present.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/ReadyLook"
          },
          {
            "$ref": "#/components/schemas/PendingLook"
          },
          {
            "$ref": "#/components/schemas/FailedLook"
          }
        ],
        "discriminator": {
          "propertyName": "status",
          "mapping": {
            "ready": "#/components/schemas/ReadyLook",
            "pending": "#/components/schemas/PendingLook",
            "error": "#/components/schemas/FailedLook"
          }
        }
      },
      "LookBase": {
        "type": "object",
        "required": [
          "id",
          "object",
          "avatar_id",
          "job_id",
          "base_look_id",
          "emotion",
          "place",
          "style",
          "format",
          "resolution",
          "version",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "object": {
            "type": "string",
            "const": "look"
          },
          "avatar_id": {
            "type": "string",
            "format": "uuid"
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The job that makes it; null for an uploaded image."
          },
          "base_look_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The look that it was derived from, which may have been deleted."
          },
          "emotion": {
            "description": "Set if it differs from its base in the expression of the face only.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Emotion"
              },
              {
                "type": "null"
              }
            ]
          },
          "place": {
            "type": [
              "string",
              "null"
            ]
          },
          "style": {
            "type": [
              "string",
              "null"
            ]
          },
          "format": {
            "type": [
              "string",
              "null"
            ],
            "description": "The requested format."
          },
          "resolution": {
            "type": [
              "string",
              "null"
            ],
            "description": "The requested resolution."
          },
          "version": {
            "type": "integer",
            "minimum": 1,
            "description": "How often its image was made."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        }
      },
      "ReadyLook": {
        "allOf": [
          {
            "$ref": "#/components/schemas/LookBase"
          },
          {
            "$ref": "#/components/schemas/Picture"
          },
          {
            "type": "object",
            "required": [
              "status",
              "image"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "ready"
              },
              "image": {
                "$ref": "#/components/schemas/Image"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000005",
            "object": "look",
            "status": "ready",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "base_look_id": null,
            "emotion": null,
            "place": null,
            "style": null,
            "format": "png",
            "resolution": "1K",
            "version": 1,
            "image": {
              "id": "0197a1c3-0000-7000-8000-000000000002",
              "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "width": 1024,
              "height": 1024,
              "format": "png",
              "media_type": "image/png",
              "bytes": 80123,
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "alt": "An owl."
            },
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "brief": {
              "version": 1,
              "subject": "owl"
            },
            "warnings": [],
            "seed": 7,
            "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
            "license": "CC BY 4.0",
            "credit": "Drawn with DiceBear.",
            "drawing_version": "1",
            "created_at": 1760000100,
            "updated_at": 1760000100
          }
        ]
      },
      "PendingLook": {
        "allOf": [
          {
            "$ref": "#/components/schemas/LookBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "pending"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000006",
            "object": "look",
            "status": "pending",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5f",
            "base_look_id": "0197a1c4-0000-7000-8000-000000000005",
            "emotion": "happy",
            "place": null,
            "style": null,
            "format": null,
            "resolution": null,
            "version": 1,
            "created_at": 1760000100,
            "updated_at": 1760000100
          }
        ]
      },
      "FailedLook": {
        "allOf": [
          {
            "$ref": "#/components/schemas/LookBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "error"
              },
              "error": {
                "$ref": "#/components/schemas/LookFailure"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c4-0000-7000-8000-000000000006",
            "object": "look",
            "status": "error",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5f",
            "base_look_id": "0197a1c4-0000-7000-8000-000000000005",
            "emotion": null,
            "place": "an office",
            "style": "podcast",
            "format": null,
            "resolution": null,
            "version": 1,
            "error": {
              "code": "safety_filter",
              "message": "the provider rejected the prompt",
              "action": "Reword the prompt.",
              "retryable": false
            },
            "created_at": 1760000100,
            "updated_at": 1760000102
          }
        ]
      },
      "LookEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "look"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Look"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c4",
            "object": "look",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c4-0000-7000-8000-000000000005",
              "object": "look",
              "status": "ready",
              "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "base_look_id": null,
              "emotion": null,
              "place": null,
              "style": null,
              "format": "png",
              "resolution": "1K",
              "version": 1,
              "image": {
                "id": "0197a1c3-0000-7000-8000-000000000002",
                "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                "width": 1024,
                "height": 1024,
                "format": "png",
                "media_type": "image/png",
                "bytes": 80123,
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "seed": 7,
                "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                "alt": "An owl."
              },
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "brief": {
                "version": 1,
                "subject": "owl"
              },
              "warnings": [],
              "seed": 7,
              "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
              "license": "CC BY 4.0",
              "credit": "Drawn with DiceBear.",
              "drawing_version": "1",
              "created_at": 1760000100,
              "updated_at": 1760000100
            }
          }
        ]
      },
      "LookList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Look"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "LookListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/LookList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c5",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c4-0000-7000-8000-000000000005",
                  "object": "look",
                  "status": "ready",
                  "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
                  "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "base_look_id": null,
                  "emotion": null,
                  "place": null,
                  "style": null,
                  "format": "png",
                  "resolution": "1K",
                  "version": 1,
                  "image": {
                    "id": "0197a1c3-0000-7000-8000-000000000002",
                    "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                    "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                    "width": 1024,
                    "height": 1024,
                    "format": "png",
                    "media_type": "image/png",
                    "bytes": 80123,
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "seed": 7,
                    "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                    "alt": "An owl."
                  },
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "brief": {
                    "version": 1,
                    "subject": "owl"
                  },
                  "warnings": [],
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "license": "CC BY 4.0",
                  "credit": "Drawn with DiceBear.",
                  "drawing_version": "1",
                  "created_at": 1760000100,
                  "updated_at": 1760000100
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "JobTarget": {
        "type": "object",
        "description": "What a job makes.",
        "required": [
          "avatar_id",
          "look_id"
        ],
        "properties": {
          "avatar_id": {
            "type": "string",
            "format": "uuid"
          },
          "look_id": {
            "type": "string",
            "format": "uuid"
          }
        },
        "examples": [
          {
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "look_id": "0197a1c4-0000-7000-8000-000000000005"
          }
        ]
      },
      "CreateAgentRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/AgentName"
          },
          "default_picture": {
            "type": "boolean",
            "default": true,
            "description": "Whether to draw a default picture. `POST /agents/avatars/generate-defaults` draws the missing ones."
          }
        },
        "examples": [
          {
            "name": "research-bot"
          },
          {
            "name": "ada",
            "default_picture": false
          }
        ]
      },
      "GenerateAgentAvatarRequest": {
        "type": "object",
        "description": "At least a prompt or a reference image.",
        "additionalProperties": false,
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the agent should look like, in natural language."
          },
          "reference_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Reference images as data URLs or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB each. The first one becomes the reference image of the agent.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "negative_prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "description": "What the image must not contain. Takes precedence over `prompt` and `hints`."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295,
            "description": "From 0 to 4,294,967,295. If omitted, a random seed is chosen and returned."
          },
          "style": {
            "$ref": "#/components/schemas/Style"
          },
          "emotions": {
            "type": "boolean",
            "default": true,
            "description": "Whether to make the eight emotions when the picture is ready. The emotions of the previous picture are deleted in either case."
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own identifier, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          },
          "webhook_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives the events of this job in addition to the account's endpoints. Must be a public https URL. Deliveries are signed with the account's signing secret."
          }
        },
        "examples": [
          {
            "prompt": "a wise owl with round glasses"
          },
          {
            "prompt": "a wise owl",
            "seed": 7,
            "style": "flat",
            "emotions": false
          }
        ]
      },
      "RegenerateAgentAvatarRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "emotions": {
            "type": "boolean",
            "default": true,
            "description": "Whether the emotions are made again, of the new picture. Otherwise they stay as they are."
          }
        },
        "examples": [
          {
            "emotions": true
          }
        ]
      },
      "UpdateAgentRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/AgentName"
          }
        },
        "examples": [
          {
            "name": "research-bot-2"
          }
        ]
      },
      "Agent": {
        "type": "object",
        "description": "A named agent with one avatar.",
        "required": [
          "object",
          "id",
          "name",
          "avatar_id",
          "picture",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "agent"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "$ref": "#/components/schemas/AgentName"
          },
          "avatar_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "Its avatar, which may still be pending; null before one is generated and after it was deleted."
          },
          "picture": {
            "description": "What `GET /agents/{name}/avatar` returns; null if there is nothing.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AgentPicture"
              },
              {
                "type": "null"
              }
            ]
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "agent",
            "id": "0197a1e0-0000-7000-8000-000000000009",
            "name": "research-bot",
            "avatar_id": null,
            "picture": {
              "kind": "default",
              "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/avatar?v=9f86d081884c7d65",
              "version": "9f86d081884c7d65",
              "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000a?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000b?expires=1760600000&signature=def",
              "alt": "A friendly blue robot."
            },
            "created_at": 1760000100,
            "updated_at": 1760000100
          }
        ]
      },
      "AgentPicture": {
        "type": "object",
        "required": [
          "kind",
          "url",
          "version",
          "image_url",
          "thumbnail_url"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "description": "`custom` for its own picture, `default` for the default one.",
            "x-known-values": [
              "custom",
              "default"
            ]
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "The picture as WebP of at most 512 x 512 pixels. Needs an API key. It never changes, because another picture has another URL."
          },
          "version": {
            "type": "string",
            "description": "The version in `url`."
          },
          "image_url": {
            "type": "string",
            "format": "uri",
            "description": "The picture as it was made. The URL is signed and expires."
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "head_url": {
            "$ref": "#/components/schemas/HeadUrl"
          },
          "alt": {
            "type": "string",
            "description": "What the picture shows."
          }
        },
        "examples": [
          {
            "kind": "default",
            "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/avatar?v=9f86d081884c7d65",
            "version": "9f86d081884c7d65",
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000a?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000b?expires=1760600000&signature=def",
            "alt": "A friendly blue robot."
          }
        ]
      },
      "AgentIdentity": {
        "type": "object",
        "description": "What the avatar of an agent was made of.",
        "required": [
          "object",
          "name",
          "kind",
          "avatar_id",
          "status",
          "prompt",
          "refined_prompt",
          "brief",
          "job_id",
          "has_avatar",
          "has_reference",
          "updated_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "agent_identity"
          },
          "name": {
            "$ref": "#/components/schemas/AgentName"
          },
          "kind": {
            "type": "string",
            "description": "Its picture: `custom`, `default` or `none`.",
            "x-known-values": [
              "custom",
              "default",
              "none"
            ]
          },
          "avatar_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid"
          },
          "status": {
            "type": [
              "string",
              "null"
            ],
            "description": "The status of its avatar: `pending`, `ready` or `error`; null if there is none.",
            "x-known-values": [
              "pending",
              "ready",
              "error"
            ]
          },
          "prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "The prompt of its avatar."
          },
          "refined_prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "What was understood of prompt and reference image, as text; null until the avatar is ready."
          },
          "brief": {
            "description": "The same as data.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Brief"
              },
              {
                "type": "null"
              }
            ]
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The job that made it."
          },
          "has_avatar": {
            "type": "boolean",
            "description": "Whether the agent has a picture."
          },
          "has_reference": {
            "type": "boolean",
            "description": "Whether it has a reference image."
          },
          "updated_at": {
            "type": "integer",
            "description": "When the agent or its picture changed, in Unix seconds."
          }
        },
        "examples": [
          {
            "object": "agent_identity",
            "name": "research-bot",
            "kind": "custom",
            "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
            "status": "ready",
            "prompt": "a wise owl",
            "refined_prompt": "An owl.",
            "brief": {
              "version": 1,
              "subject": "owl"
            },
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "has_avatar": true,
            "has_reference": true,
            "updated_at": 1760000100
          }
        ]
      },
      "AgentEmotion": {
        "type": "object",
        "required": [
          "emotion",
          "look_id",
          "url",
          "version",
          "image_url",
          "thumbnail_url"
        ],
        "properties": {
          "emotion": {
            "$ref": "#/components/schemas/Emotion"
          },
          "look_id": {
            "type": "string",
            "format": "uuid"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "description": "The image as WebP of at most 512 x 512 pixels. Needs an API key. It never changes, because another image has another URL."
          },
          "version": {
            "type": "string",
            "description": "The version in `url`."
          },
          "image_url": {
            "type": "string",
            "format": "uri",
            "description": "The image as it was made. The URL is signed and expires."
          },
          "thumbnail_url": {
            "type": "string",
            "format": "uri"
          },
          "head_url": {
            "$ref": "#/components/schemas/HeadUrl"
          },
          "alt": {
            "type": "string",
            "description": "What the image shows."
          }
        },
        "examples": [
          {
            "emotion": "happy",
            "look_id": "0197a1c4-0000-7000-8000-000000000007",
            "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/emotions/happy?v=60303ae22b998861",
            "version": "60303ae22b998861",
            "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def"
          }
        ]
      },
      "AgentEmotions": {
        "type": "object",
        "required": [
          "object",
          "name",
          "emotions",
          "version"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "agent_emotions"
          },
          "name": {
            "$ref": "#/components/schemas/AgentName"
          },
          "emotions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AgentEmotion"
            }
          },
          "version": {
            "type": "string",
            "description": "Changes whenever one of them does; `0` if there are none."
          }
        },
        "examples": [
          {
            "object": "agent_emotions",
            "name": "research-bot",
            "emotions": [
              {
                "emotion": "happy",
                "look_id": "0197a1c4-0000-7000-8000-000000000007",
                "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/emotions/happy?v=60303ae22b998861",
                "version": "60303ae22b998861",
                "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def"
              }
            ],
            "version": "1760000100000"
          }
        ]
      },
      "DefaultAvatars": {
        "type": "object",
        "required": [
          "object",
          "generated",
          "failed",
          "remaining",
          "agents",
          "errors"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "default_avatars"
          },
          "generated": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of pictures that were drawn."
          },
          "failed": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of pictures that could not be drawn."
          },
          "remaining": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of agents that still have no picture."
          },
          "agents": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The names of the agents that got a picture."
          },
          "errors": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "agent",
                "message"
              ],
              "properties": {
                "agent": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        },
        "examples": [
          {
            "object": "default_avatars",
            "generated": 1,
            "failed": 0,
            "remaining": 0,
            "agents": [
              "research-bot"
            ],
            "errors": []
          }
        ]
      },
      "AgentEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "agent"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Agent"
          }
        },
        "examples": [
          {
            "id": "req_0197a1e0",
            "object": "agent",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "agent",
              "id": "0197a1e0-0000-7000-8000-000000000009",
              "name": "research-bot",
              "avatar_id": null,
              "picture": {
                "kind": "default",
                "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/avatar?v=9f86d081884c7d65",
                "version": "9f86d081884c7d65",
                "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000a?expires=1760600000&signature=abc",
                "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000b?expires=1760600000&signature=def",
                "alt": "A friendly blue robot."
              },
              "created_at": 1760000100,
              "updated_at": 1760000100
            }
          }
        ]
      },
      "AgentIdentityEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "agent_identity"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/AgentIdentity"
          }
        },
        "examples": [
          {
            "id": "req_0197a1e0",
            "object": "agent_identity",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "agent_identity",
              "name": "research-bot",
              "kind": "custom",
              "avatar_id": "0197a1c4-0000-7000-8000-000000000004",
              "status": "ready",
              "prompt": "a wise owl",
              "refined_prompt": "An owl.",
              "brief": {
                "version": 1,
                "subject": "owl"
              },
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "has_avatar": true,
              "has_reference": true,
              "updated_at": 1760000100
            }
          }
        ]
      },
      "AgentEmotionsEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "agent_emotions"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/AgentEmotions"
          }
        },
        "examples": [
          {
            "id": "req_0197a1e0",
            "object": "agent_emotions",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "agent_emotions",
              "name": "research-bot",
              "emotions": [
                {
                  "emotion": "happy",
                  "look_id": "0197a1c4-0000-7000-8000-000000000007",
                  "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/emotions/happy?v=60303ae22b998861",
                  "version": "60303ae22b998861",
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def"
                }
              ],
              "version": "1760000100000"
            }
          }
        ]
      },
      "DefaultAvatarsEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "default_avatars"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/DefaultAvatars"
          }
        },
        "examples": [
          {
            "id": "req_0197a1e0",
            "object": "default_avatars",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "default_avatars",
              "generated": 1,
              "failed": 0,
              "remaining": 0,
              "agents": [
                "research-bot"
              ],
              "errors": []
            }
          }
        ]
      },
      "AgentList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Agent"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "AgentListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/AgentList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1e1",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "agent",
                  "id": "0197a1e0-0000-7000-8000-000000000009",
                  "name": "research-bot",
                  "avatar_id": null,
                  "picture": {
                    "kind": "default",
                    "url": "http://127.0.0.1:4010/api/v1/agents/research-bot/avatar?v=9f86d081884c7d65",
                    "version": "9f86d081884c7d65",
                    "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000a?expires=1760600000&signature=abc",
                    "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1e0-0000-7000-8000-00000000000b?expires=1760600000&signature=def",
                    "alt": "A friendly blue robot."
                  },
                  "created_at": 1760000100,
                  "updated_at": 1760000100
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "JobListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/JobList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "org_id": "0197a1c0-0000-7000-8000-000000000001",
                  "type": "avatar_generation",
                  "target": null,
                  "status": "queued",
                  "progress": 0,
                  "stage": "queued",
                  "payload": {
                    "phase": "queued",
                    "input": {
                      "prompt": "a wise owl",
                      "reference_image_count": 0
                    }
                  },
                  "result_url": null,
                  "error_log": null,
                  "attempts": 0,
                  "client_reference_id": null,
                  "metadata": null,
                  "created_at": 1760000000,
                  "updated_at": 1760000000,
                  "completed_at": null
                }
              ],
              "has_more": true,
              "total_count": 41
            }
          }
        ]
      },
      "JobList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Job"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "JobAttempt": {
        "type": "object",
        "description": "An attempt to run the job.",
        "required": [
          "started_at",
          "ended_at",
          "outcome",
          "error"
        ],
        "properties": {
          "started_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "ended_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds."
          },
          "outcome": {
            "type": [
              "string",
              "null"
            ],
            "description": "`completed`, `failed`, `cancelled`, or `lost` if the worker stopped responding; null while the attempt is running.",
            "x-known-values": [
              "completed",
              "failed",
              "cancelled",
              "lost"
            ]
          },
          "error": {
            "oneOf": [
              {
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
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "examples": [
          {
            "started_at": 1760000000,
            "ended_at": 1760000004,
            "outcome": "failed",
            "error": {
              "code": "upstream_error",
              "message": "the provider returned status 502"
            }
          }
        ]
      },
      "ModelCall": {
        "type": "object",
        "description": "A call of a hosted model for one image of a job.",
        "required": [
          "model",
          "image",
          "started_at",
          "ended_at",
          "outcome",
          "cost"
        ],
        "properties": {
          "model": {
            "type": "string",
            "description": "The model, such as `openai:gpt-image-1`."
          },
          "image": {
            "type": "integer",
            "minimum": 0,
            "description": "Which image of the job it makes, from 0."
          },
          "started_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "ended_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds."
          },
          "outcome": {
            "type": [
              "string",
              "null"
            ],
            "description": "`completed`, `failed` if it costs nothing, or `unknown` if it failed in a way that the provider may charge for; null while it runs, or if its process ended before it did.",
            "x-known-values": [
              "completed",
              "failed",
              "unknown"
            ]
          },
          "cost": {
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "description": "What the provider charges for it in US dollars, as an estimate unless the provider reports it; null if it is not known."
          }
        },
        "examples": [
          {
            "model": "openai:gpt-image-1",
            "image": 0,
            "started_at": 1760000000,
            "ended_at": 1760000012,
            "outcome": "completed",
            "cost": 0.042
          }
        ]
      },
      "CreateTwinRequest": {
        "type": "object",
        "description": "Either `dataset_video` and `consent_video`, or `dataset_image`.\n",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "pattern": "\\S"
          },
          "dataset_video": {
            "$ref": "#/components/schemas/TwinSource",
            "description": "An MP4 or MOV video of 1 to 5 minutes, 1280x720 to 3840x2160 pixels and at most 1.5 GB."
          },
          "consent_video": {
            "$ref": "#/components/schemas/TwinSource",
            "description": "An MP4 or MOV video of at most 30 seconds and 100 MB in which the person says that they consent."
          },
          "dataset_image": {
            "description": "A JPEG, PNG, WebP or AVIF image of exactly 16:9 or 9:16, 1280x720 to 3840x2160 pixels and at most 10 MB, by URL, as a data URL or\nas plain base64.\n",
            "oneOf": [
              {
                "$ref": "#/components/schemas/TwinSource"
              },
              {
                "type": "string",
                "minLength": 1
              }
            ]
          },
          "voice_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your voice for the twin, returned with it."
          },
          "extras": {
            "$ref": "#/components/schemas/TwinExtras"
          },
          "callback_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL that receives `twin.trained` or `twin.failed`, in addition to the account's webhook endpoints."
          }
        },
        "examples": [
          {
            "name": "Anna",
            "dataset_video": {
              "url": "https://example.com/dataset.mp4"
            },
            "consent_video": {
              "url": "https://example.com/consent.mp4"
            }
          },
          {
            "name": "Anna",
            "dataset_image": {
              "url": "https://example.com/anna.jpg"
            },
            "extras": {
              "customer": "cus_123"
            }
          }
        ]
      },
      "TwinSource": {
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
            "url": "https://example.com/dataset.mp4"
          }
        ]
      },
      "TwinExtras": {
        "type": "object",
        "description": "Custom key-value pairs, returned with the twin. At most 10 pairs of up to 256 characters each.",
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
      "UpdateTwinRequest": {
        "type": "object",
        "description": "Fields that are absent do not change.",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "pattern": "\\S"
          },
          "voice_id": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 200,
            "description": "Null removes it."
          },
          "extras": {
            "$ref": "#/components/schemas/TwinExtras"
          }
        },
        "examples": [
          {
            "name": "Anna B."
          }
        ]
      },
      "Twin": {
        "description": "A twin. `status` determines which other fields are present.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/UntrainedTwin"
          },
          {
            "$ref": "#/components/schemas/TwinInTraining"
          },
          {
            "$ref": "#/components/schemas/TrainedTwin"
          },
          {
            "$ref": "#/components/schemas/FailedTwin"
          },
          {
            "$ref": "#/components/schemas/RefusedTwin"
          }
        ],
        "discriminator": {
          "propertyName": "status",
          "mapping": {
            "NOT_TRAINED": "#/components/schemas/UntrainedTwin",
            "TRAINING": "#/components/schemas/TwinInTraining",
            "IDLE": "#/components/schemas/TrainedTwin",
            "TRAINING_FAILED": "#/components/schemas/FailedTwin",
            "REFUSED": "#/components/schemas/RefusedTwin"
          }
        }
      },
      "TwinBase": {
        "type": "object",
        "required": [
          "id",
          "object",
          "name",
          "source",
          "job_id",
          "voice_id",
          "extras",
          "callback_url",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "object": {
            "type": "string",
            "const": "twin"
          },
          "name": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "enum": [
              "video",
              "image"
            ]
          },
          "job_id": {
            "type": "string",
            "format": "uuid",
            "description": "The job that trains it."
          },
          "voice_id": {
            "type": [
              "string",
              "null"
            ]
          },
          "extras": {
            "$ref": "#/components/schemas/TwinExtras"
          },
          "callback_url": {
            "type": [
              "string",
              "null"
            ]
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        }
      },
      "UntrainedTwin": {
        "description": "Its training has not started.",
        "allOf": [
          {
            "$ref": "#/components/schemas/TwinBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "NOT_TRAINED"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c6-0000-7000-8000-000000000001",
            "object": "twin",
            "name": "Anna",
            "status": "NOT_TRAINED",
            "source": "video",
            "job_id": "0197a1c6-0000-7000-8000-000000000002",
            "voice_id": null,
            "extras": {},
            "callback_url": null,
            "created_at": 1760000000,
            "updated_at": 1760000000
          }
        ]
      },
      "TwinInTraining": {
        "allOf": [
          {
            "$ref": "#/components/schemas/TwinBase"
          },
          {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "TRAINING"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c6-0000-7000-8000-000000000001",
            "object": "twin",
            "name": "Anna",
            "source": "video",
            "job_id": "0197a1c6-0000-7000-8000-000000000002",
            "voice_id": null,
            "extras": {},
            "callback_url": null,
            "created_at": 1760000000,
            "updated_at": 1760000000,
            "status": "TRAINING"
          }
        ]
      },
      "TrainedTwin": {
        "description": "It can be used.",
        "allOf": [
          {
            "$ref": "#/components/schemas/TwinBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "avatar_id",
              "width",
              "height",
              "gestures",
              "cover_url",
              "thumbnail_url",
              "warnings"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "IDLE"
              },
              "avatar_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "The avatar whose cover is the picture of the twin; null if it was deleted."
              },
              "width": {
                "type": "integer",
                "minimum": 1,
                "description": "Of the video or image as displayed, in pixels."
              },
              "height": {
                "type": "integer",
                "minimum": 1,
                "description": "In pixels."
              },
              "gestures": {
                "type": "array",
                "description": "Moments of the video at which a movement starts, in order.",
                "items": {
                  "$ref": "#/components/schemas/Gesture"
                }
              },
              "cover_url": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uri",
                "description": "Signed URL of the picture; null without an avatar."
              },
              "thumbnail_url": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uri"
              },
              "warnings": {
                "type": "array",
                "description": "What the training could not do.",
                "items": {
                  "$ref": "#/components/schemas/Warning"
                }
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c6-0000-7000-8000-000000000001",
            "object": "twin",
            "name": "Anna",
            "status": "IDLE",
            "source": "video",
            "job_id": "0197a1c6-0000-7000-8000-000000000002",
            "avatar_id": "0197a1c6-0000-7000-8000-000000000003",
            "width": 1920,
            "height": 1080,
            "gestures": [
              {
                "label": "Gesture 1",
                "slug": "gesture-1",
                "start_frame": 50
              }
            ],
            "cover_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
            "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
            "warnings": [],
            "voice_id": null,
            "extras": {},
            "callback_url": null,
            "created_at": 1760000000,
            "updated_at": 1760000030
          }
        ]
      },
      "FailedTwin": {
        "description": "Its training failed or was cancelled.",
        "allOf": [
          {
            "$ref": "#/components/schemas/TwinBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "TRAINING_FAILED"
              },
              "error": {
                "$ref": "#/components/schemas/TwinFailure"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c6-0000-7000-8000-000000000001",
            "object": "twin",
            "name": "Anna",
            "source": "video",
            "job_id": "0197a1c6-0000-7000-8000-000000000002",
            "voice_id": null,
            "extras": {},
            "callback_url": null,
            "created_at": 1760000000,
            "updated_at": 1760000000,
            "status": "TRAINING_FAILED",
            "error": {
              "code": "invalid_input",
              "message": "The dataset video must last 1 to 5 minutes, not 3 seconds.",
              "action": "Send another video or image.",
              "retryable": false
            }
          }
        ]
      },
      "RefusedTwin": {
        "description": "It may not be trained, such as without consent.",
        "allOf": [
          {
            "$ref": "#/components/schemas/TwinBase"
          },
          {
            "type": "object",
            "required": [
              "status",
              "error"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "REFUSED"
              },
              "error": {
                "$ref": "#/components/schemas/TwinFailure"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "0197a1c6-0000-7000-8000-000000000001",
            "object": "twin",
            "name": "Anna",
            "source": "video",
            "job_id": "0197a1c6-0000-7000-8000-000000000002",
            "voice_id": null,
            "extras": {},
            "callback_url": null,
            "created_at": 1760000000,
            "updated_at": 1760000000,
            "status": "REFUSED",
            "error": {
              "code": "safety_filter",
              "message": "The consent video is silent.",
              "action": "Send a video in which the person says that they consent to the training.",
              "retryable": false
            }
          }
        ]
      },
      "TwinFailure": {
        "type": "object",
        "description": "Why a twin is not trained.",
        "required": [
          "code",
          "message",
          "action",
          "retryable"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "The code of the job's failure, or `cancelled`. Other values may be added."
          },
          "message": {
            "type": "string",
            "description": "What went wrong."
          },
          "action": {
            "type": "string",
            "description": "How to fix it."
          },
          "retryable": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "code": "safety_filter",
            "message": "The consent video is silent.",
            "action": "Send a video in which the person says that they consent to the training.",
            "retryable": false
          }
        ]
      },
      "Gesture": {
        "type": "object",
        "required": [
          "label",
          "slug",
          "start_frame"
        ],
        "properties": {
          "label": {
            "type": "string"
          },
          "slug": {
            "type": "string",
            "description": "Unique within the twin."
          },
          "start_frame": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of the frame in the video, from 0."
          }
        },
        "examples": [
          {
            "label": "Gesture 1",
            "slug": "gesture-1",
            "start_frame": 50
          }
        ]
      },
      "TwinEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "twin"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Twin"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "twin",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "0197a1c6-0000-7000-8000-000000000001",
              "object": "twin",
              "name": "Anna",
              "status": "IDLE",
              "source": "video",
              "job_id": "0197a1c6-0000-7000-8000-000000000002",
              "avatar_id": "0197a1c6-0000-7000-8000-000000000003",
              "width": 1920,
              "height": 1080,
              "gestures": [
                {
                  "label": "Gesture 1",
                  "slug": "gesture-1",
                  "start_frame": 50
                }
              ],
              "cover_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
              "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
              "warnings": [],
              "voice_id": null,
              "extras": {},
              "callback_url": null,
              "created_at": 1760000000,
              "updated_at": 1760000030
            }
          }
        ]
      },
      "TwinList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Twin"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "TwinListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/TwinList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1c6",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "0197a1c6-0000-7000-8000-000000000001",
                  "object": "twin",
                  "name": "Anna",
                  "status": "IDLE",
                  "source": "video",
                  "job_id": "0197a1c6-0000-7000-8000-000000000002",
                  "avatar_id": "0197a1c6-0000-7000-8000-000000000003",
                  "width": 1920,
                  "height": 1080,
                  "gestures": [
                    {
                      "label": "Gesture 1",
                      "slug": "gesture-1",
                      "start_frame": 50
                    }
                  ],
                  "cover_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "warnings": [],
                  "voice_id": null,
                  "extras": {},
                  "callback_url": null,
                  "created_at": 1760000000,
                  "updated_at": 1760000030
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "WebhookEventType": {
        "type": "string",
        "enum": [
          "job.completed",
          "job.failed",
          "job.cancelled",
          "avatar.saved",
          "twin.trained",
          "twin.failed",
          "avatar.completed",
          "avatar.failed",
          "look.ready",
          "look.failed",
          "avatar.published",
          "avatar.liked",
          "avatar.commented",
          "webhook.disabled",
          "webhook.test"
        ],
        "examples": [
          "job.completed"
        ]
      },
      "CreateWebhookRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "endpoint_url"
        ],
        "properties": {
          "endpoint_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "events": {
            "type": "array",
            "minItems": 1,
            "maxItems": 16,
            "description": "The event types to send. If omitted, all events are sent, including types added later.",
            "items": {
              "$ref": "#/components/schemas/WebhookEventType"
            }
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "secret": {
            "type": "string",
            "minLength": 8,
            "maxLength": 500,
            "description": "Your own signing secret, either `whsec_` and base64 as in the Standard Webhooks specification or any string. If omitted, one is generated."
          }
        },
        "examples": [
          {
            "endpoint_url": "https://example.com/likeness",
            "events": [
              "job.completed",
              "job.failed"
            ]
          }
        ]
      },
      "UpdateWebhookRequest": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "endpoint_url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "events": {
            "oneOf": [
              {
                "type": "array",
                "minItems": 1,
                "maxItems": 16,
                "items": {
                  "$ref": "#/components/schemas/WebhookEventType"
                }
              },
              {
                "type": "null"
              }
            ],
            "description": "Null for all events."
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 200
          },
          "is_active": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "is_active": false
          }
        ]
      },
      "RotateSecretRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "secret": {
            "type": "string",
            "minLength": 8,
            "maxLength": 500,
            "description": "If omitted, one is generated."
          },
          "overlap_seconds": {
            "type": "integer",
            "minimum": 0,
            "maximum": 604800,
            "default": 86400,
            "description": "How long deliveries are also signed with the previous secret, in seconds."
          }
        },
        "examples": [
          {
            "overlap_seconds": 3600
          }
        ]
      },
      "ReplayRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "failed",
              "succeeded"
            ],
            "default": "failed"
          },
          "since": {
            "type": "integer",
            "minimum": 0,
            "description": "Replay only events since this time in Unix seconds."
          }
        },
        "examples": [
          {
            "status": "failed",
            "since": 1760000000
          }
        ]
      },
      "Webhook": {
        "type": "object",
        "required": [
          "object",
          "id",
          "endpoint_url",
          "events",
          "description",
          "is_active",
          "disabled_reason",
          "failing_since",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "webhook"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "endpoint_url": {
            "type": "string"
          },
          "events": {
            "oneOf": [
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              {
                "type": "null"
              }
            ],
            "description": "Null for all events."
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "is_active": {
            "type": "boolean"
          },
          "disabled_reason": {
            "type": [
              "string",
              "null"
            ],
            "description": "Why the server disabled the endpoint: `gone` (it responded with status 410) or `failing` (all deliveries failed for five days)."
          },
          "failing_since": {
            "type": [
              "integer",
              "null"
            ],
            "description": "When the current series of failed attempts began, in Unix seconds."
          },
          "secret": {
            "type": "string",
            "description": "Only returned when the endpoint is created or its secret is rotated."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "webhook",
            "id": "0197a1c8-0000-7000-8000-000000000005",
            "endpoint_url": "https://example.com/likeness",
            "events": [
              "job.completed",
              "job.failed"
            ],
            "description": null,
            "is_active": true,
            "disabled_reason": null,
            "failing_since": null,
            "created_at": 1760000000,
            "updated_at": 1760000000
          }
        ]
      },
      "DeliveryStatus": {
        "type": "string",
        "enum": [
          "pending",
          "succeeded",
          "failed"
        ],
        "examples": [
          "pending"
        ]
      },
      "Delivery": {
        "type": "object",
        "description": "The delivery of an event to a URL, with all attempts.",
        "required": [
          "object",
          "id",
          "webhook_id",
          "endpoint_url",
          "event_id",
          "event_type",
          "job_id",
          "status",
          "attempts",
          "next_attempt_at",
          "created_at",
          "completed_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "delivery"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "webhook_id": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null if the URL is the `webhook_url` of a request."
          },
          "endpoint_url": {
            "type": "string"
          },
          "event_id": {
            "type": "string",
            "description": "The `webhook-id` header, which is the same for every attempt."
          },
          "event_type": {
            "type": "string"
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/DeliveryStatus"
          },
          "attempts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeliveryAttempt"
            }
          },
          "next_attempt_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds; null if there is none."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "completed_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "delivery",
            "id": "0197a1c9-0000-7000-8000-000000000006",
            "webhook_id": "0197a1c8-0000-7000-8000-000000000005",
            "endpoint_url": "https://example.com/likeness",
            "event_id": "evt_0197a1c90000700080000000000000",
            "event_type": "job.completed",
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "status": "pending",
            "attempts": [
              {
                "attempted_at": 1760000002,
                "duration_ms": 812,
                "status": 503,
                "error": "responded with 503"
              }
            ],
            "next_attempt_at": 1760000007,
            "created_at": 1760000002,
            "completed_at": null
          }
        ]
      },
      "DeliveryAttempt": {
        "type": "object",
        "required": [
          "attempted_at",
          "duration_ms",
          "status",
          "error"
        ],
        "properties": {
          "attempted_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "duration_ms": {
            "type": "integer",
            "minimum": 0,
            "description": "In milliseconds."
          },
          "status": {
            "type": [
              "integer",
              "null"
            ],
            "description": "The HTTP status of the response; null if there was none."
          },
          "error": {
            "type": [
              "string",
              "null"
            ],
            "description": "Why the attempt failed."
          }
        },
        "examples": [
          {
            "attempted_at": 1760000002,
            "duration_ms": 812,
            "status": 503,
            "error": "responded with 503"
          }
        ]
      },
      "Replay": {
        "type": "object",
        "required": [
          "object",
          "count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "replay"
          },
          "count": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of deliveries that are resent."
          }
        },
        "examples": [
          {
            "object": "replay",
            "count": 12
          }
        ]
      },
      "SigningSecret": {
        "type": "object",
        "required": [
          "object",
          "secret"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "signing_secret"
          },
          "secret": {
            "type": "string"
          }
        },
        "examples": [
          {
            "object": "signing_secret",
            "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
          }
        ]
      },
      "WebhookEvent": {
        "type": "object",
        "description": "The JSON body of a webhook request. The headers `webhook-id`, `webhook-timestamp` and `webhook-signature` follow the Standard\nWebhooks specification.\n",
        "required": [
          "id",
          "object",
          "type",
          "created_at",
          "timestamp",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "The same for every attempt and endpoint."
          },
          "object": {
            "type": "string",
            "const": "event"
          },
          "type": {
            "type": "string",
            "description": "`job.completed`, `job.failed`, `job.cancelled`, `avatar.saved`, `avatar.completed`, `avatar.failed`, `avatar.published`, `avatar.liked`, `avatar.commented`, `look.ready`, `look.failed`, `twin.trained`, `twin.failed`, `webhook.disabled` or `webhook.test`. Other values may be added."
          },
          "created_at": {
            "type": "integer",
            "description": "When the event occurred, in Unix seconds."
          },
          "timestamp": {
            "type": "string",
            "format": "date-time",
            "description": "The value of `created_at` in ISO 8601."
          },
          "data": {
            "type": "object",
            "additionalProperties": true,
            "properties": {
              "job": {
                "$ref": "#/components/schemas/Job"
              },
              "avatar": {
                "$ref": "#/components/schemas/Avatar"
              },
              "twin": {
                "$ref": "#/components/schemas/Twin"
              },
              "look": {
                "$ref": "#/components/schemas/Look"
              },
              "comment": {
                "$ref": "#/components/schemas/Comment"
              },
              "webhook": {
                "$ref": "#/components/schemas/Webhook"
              }
            }
          }
        },
        "examples": [
          {
            "id": "evt_0197a1c90000700080000000000000",
            "object": "event",
            "type": "job.completed",
            "created_at": 1760000002,
            "timestamp": "2025-10-09T08:53:22.000Z",
            "data": {
              "job": {
                "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                "org_id": "0197a1c0-0000-7000-8000-000000000001",
                "type": "avatar_generation",
                "target": null,
                "status": "completed",
                "progress": 1,
                "stage": "done",
                "payload": {
                  "phase": "completed",
                  "input": {
                    "prompt": "a wise owl",
                    "reference_image_count": 0
                  },
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "mode": "corpus",
                  "output_applied": {
                    "aspect_ratio": "1:1",
                    "resolution": "1K",
                    "format": "png"
                  }
                },
                "result_url": "avatars/0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                "error_log": null,
                "attempts": 1,
                "client_reference_id": null,
                "metadata": null,
                "created_at": 1760000000,
                "updated_at": 1760000002,
                "completed_at": 1760000002,
                "job_result": {
                  "type": "avatar",
                  "id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc"
                },
                "avatar": {
                  "image_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                  "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                  "images": [
                    {
                      "id": "0197a1c3-0000-7000-8000-000000000002",
                      "url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000002?expires=1760600000&signature=abc",
                      "thumbnail_url": "http://127.0.0.1:4010/api/v1/assets/0197a1c3-0000-7000-8000-000000000003?expires=1760600000&signature=def",
                      "width": 1024,
                      "height": 1024,
                      "format": "png",
                      "media_type": "image/png",
                      "bytes": 80123,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "seed": 7,
                      "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                      "alt": "An owl."
                    }
                  ],
                  "brief": {
                    "version": 1,
                    "subject": "owl",
                    "sources": {
                      "subject": {
                        "kind": "prompt",
                        "words": "owl"
                      }
                    }
                  },
                  "warnings": [],
                  "seed": 7,
                  "code": "face1pqgqqqqq8s2qqqqqqqca60jp",
                  "license": "CC BY 4.0",
                  "credit": "Drawn with DiceBear.",
                  "drawing_version": "1"
                }
              }
            }
          },
          {
            "id": "evt_0197a1ca0000700080000000000000",
            "object": "event",
            "type": "webhook.test",
            "created_at": 1760000002,
            "timestamp": "2025-10-09T08:53:22.000Z",
            "data": {
              "webhook": {
                "object": "webhook",
                "id": "0197a1c8-0000-7000-8000-000000000005",
                "endpoint_url": "https://example.com/likeness",
                "events": [
                  "job.completed",
                  "job.failed"
                ],
                "description": null,
                "is_active": true,
                "disabled_reason": null,
                "failing_since": null,
                "created_at": 1760000000,
                "updated_at": 1760000000
              }
            }
          }
        ]
      },
      "Credits": {
        "type": "object",
        "required": [
          "object",
          "available",
          "held",
          "charged"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "credits"
          },
          "available": {
            "type": [
              "number",
              "null"
            ],
            "description": "Credits available to spend; null if the account is not metered."
          },
          "held": {
            "type": "number",
            "description": "Credits reserved for unfinished jobs."
          },
          "charged": {
            "type": "number",
            "description": "Credits spent so far."
          },
          "prices": {
            "type": "object",
            "description": "The prices of this server in credits.",
            "required": [
              "image",
              "image_4k",
              "upscale",
              "photo",
              "cast",
              "image_twin",
              "video_twin"
            ],
            "properties": {
              "image": {
                "type": "number",
                "description": "Of an image of up to 2048 pixels."
              },
              "image_4k": {
                "type": "number",
                "description": "Of a larger image."
              },
              "upscale": {
                "type": "number",
                "description": "In addition, for an image that is upscaled."
              },
              "photo": {
                "type": "number",
                "description": "Of an avatar from a photo."
              },
              "cast": {
                "type": "number",
                "description": "Of an image of several characters."
              },
              "image_twin": {
                "type": "number",
                "description": "Of a twin that is trained from an image."
              },
              "video_twin": {
                "type": "number",
                "description": "Of a twin that is trained from a video."
              }
            }
          }
        },
        "examples": [
          {
            "object": "credits",
            "available": 96,
            "held": 2,
            "charged": 2,
            "prices": {
              "image": 2,
              "image_4k": 4,
              "upscale": 1.5,
              "photo": 10,
              "cast": 30,
              "image_twin": 2,
              "video_twin": 10
            }
          }
        ]
      },
      "CreditEntry": {
        "type": "object",
        "description": "An entry of the append-only ledger. The balance is the sum of all `available_change` and `held_change`.",
        "required": [
          "object",
          "id",
          "kind",
          "amount",
          "available_change",
          "held_change",
          "job_id",
          "note",
          "created_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "credit_entry"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "kind": {
            "type": "string",
            "description": "`grant`, `hold`, `charge` or `release`.",
            "x-known-values": [
              "grant",
              "hold",
              "charge",
              "release"
            ]
          },
          "amount": {
            "type": "number",
            "minimum": 0,
            "description": "In credits."
          },
          "available_change": {
            "type": "number",
            "description": "In credits; negative for a decrease."
          },
          "held_change": {
            "type": "number",
            "description": "In credits; negative for a decrease."
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ]
          },
          "note": {
            "type": [
              "string",
              "null"
            ]
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "credit_entry",
            "id": "0197a1cb-0000-7000-8000-000000000007",
            "kind": "hold",
            "amount": 2,
            "available_change": -2,
            "held_change": 2,
            "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "note": null,
            "created_at": 1760000000
          }
        ]
      },
      "Tier": {
        "type": "string",
        "enum": [
          "free",
          "pro",
          "enterprise",
          "unlimited"
        ],
        "description": "Requests per minute and concurrent jobs: free 10 and 1, pro 60 and 5, enterprise 300 and 20, unlimited without limits.",
        "examples": [
          "free"
        ]
      },
      "Scope": {
        "type": "string",
        "enum": [
          "read",
          "write",
          "manage"
        ],
        "description": "`read` allows reading, `write` creating and changing jobs and avatars, `manage` managing webhooks, keys, credits and accounts.",
        "examples": [
          "read"
        ]
      },
      "CreateKeyRequest": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "A display name."
          },
          "scopes": {
            "type": "array",
            "minItems": 1,
            "maxItems": 3,
            "description": "The scopes of the key. Defaults to the scopes of the key that creates it, and cannot exceed them.",
            "items": {
              "$ref": "#/components/schemas/Scope"
            }
          },
          "expires_at": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 253402300799,
            "description": "When the key expires, in Unix seconds, or null if it does not expire. Defaults to the expiry of the key that creates it, and cannot be later."
          },
          "account_id": {
            "type": "string",
            "format": "uuid",
            "description": "An account other than your own. Operator only."
          }
        },
        "examples": [
          {
            "name": "production"
          },
          {
            "name": "dashboard",
            "scopes": [
              "read"
            ],
            "expires_at": 1790000000
          }
        ]
      },
      "Key": {
        "type": "object",
        "required": [
          "object",
          "id",
          "account_id",
          "name",
          "prefix",
          "scopes",
          "created_at",
          "expires_at",
          "revoked_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "api_key"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "account_id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "prefix": {
            "type": "string",
            "description": "The first characters of the key."
          },
          "api_key": {
            "type": "string",
            "description": "Only returned when the key is created."
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string",
              "x-known-values": [
                "read",
                "write",
                "manage"
              ]
            },
            "description": "The scopes of the key."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "expires_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds; null if it does not expire."
          },
          "revoked_at": {
            "type": [
              "integer",
              "null"
            ],
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "api_key",
            "id": "0197a1cc-0000-7000-8000-000000000008",
            "account_id": "0197a1c0-0000-7000-8000-000000000001",
            "name": "production",
            "prefix": "lk_Zm9vYm",
            "scopes": [
              "read",
              "write",
              "manage"
            ],
            "created_at": 1760000000,
            "expires_at": null,
            "revoked_at": null
          }
        ]
      },
      "CreateAccountRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "\\S"
          },
          "tier": {
            "$ref": "#/components/schemas/Tier"
          },
          "credits": {
            "type": "number",
            "minimum": 0,
            "maximum": 1000000000,
            "description": "Initial credits, with up to six decimals. If omitted, the account is not metered."
          }
        },
        "examples": [
          {
            "name": "Acme",
            "tier": "pro",
            "credits": 100
          }
        ]
      },
      "UpdateAccountRequest": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "\\S"
          },
          "tier": {
            "$ref": "#/components/schemas/Tier"
          },
          "status": {
            "$ref": "#/components/schemas/AccountStatus"
          }
        },
        "examples": [
          {
            "tier": "enterprise"
          },
          {
            "status": "suspended"
          }
        ]
      },
      "AccountStatus": {
        "type": "string",
        "enum": [
          "active",
          "suspended"
        ],
        "description": "Requests of a suspended account are rejected with 403 `account_suspended`, and its jobs and webhooks are paused.",
        "examples": [
          "active"
        ]
      },
      "GrantCreditsRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "amount"
        ],
        "properties": {
          "amount": {
            "type": "number",
            "minimum": 0.000001,
            "maximum": 1000000000,
            "description": "Rounded to six decimals."
          },
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "The reason for the grant."
          }
        },
        "examples": [
          {
            "amount": 100,
            "note": "invoice 12"
          }
        ]
      },
      "Account": {
        "type": "object",
        "required": [
          "object",
          "id",
          "name",
          "tier",
          "status",
          "is_operator",
          "limits",
          "credits",
          "created_at"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "account"
          },
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "tier": {
            "type": "string",
            "x-known-values": [
              "free",
              "pro",
              "enterprise",
              "unlimited"
            ]
          },
          "status": {
            "type": "string",
            "x-known-values": [
              "active",
              "suspended"
            ]
          },
          "is_operator": {
            "type": "boolean",
            "description": "Whether it is the account that the server was started with."
          },
          "limits": {
            "type": "object",
            "description": "The limits of the tier; null means unlimited.",
            "required": [
              "requests_per_minute",
              "concurrent_jobs",
              "queued_jobs"
            ],
            "properties": {
              "requests_per_minute": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum number of requests per minute."
              },
              "concurrent_jobs": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum number of jobs that run at the same time."
              },
              "queued_jobs": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "Maximum number of queued jobs."
              }
            }
          },
          "credits": {
            "$ref": "#/components/schemas/Credits"
          },
          "api_key": {
            "type": "string",
            "description": "Only returned when the account is created."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          }
        },
        "examples": [
          {
            "object": "account",
            "id": "0197a1c0-0000-7000-8000-000000000001",
            "name": "Acme",
            "tier": "pro",
            "status": "active",
            "is_operator": false,
            "limits": {
              "requests_per_minute": 60,
              "concurrent_jobs": 5,
              "queued_jobs": 1000
            },
            "credits": {
              "object": "credits",
              "available": 100,
              "held": 0,
              "charged": 0
            },
            "created_at": 1760000000
          }
        ]
      },
      "WebhookEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "webhook"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Webhook"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "webhook",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "webhook",
              "id": "0197a1c8-0000-7000-8000-000000000005",
              "endpoint_url": "https://example.com/likeness",
              "events": [
                "job.completed",
                "job.failed"
              ],
              "description": null,
              "is_active": true,
              "disabled_reason": null,
              "failing_since": null,
              "created_at": 1760000000,
              "updated_at": 1760000000
            }
          }
        ]
      },
      "WebhookList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "WebhookListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/WebhookList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "webhook",
                  "id": "0197a1c8-0000-7000-8000-000000000005",
                  "endpoint_url": "https://example.com/likeness",
                  "events": [
                    "job.completed",
                    "job.failed"
                  ],
                  "description": null,
                  "is_active": true,
                  "disabled_reason": null,
                  "failing_since": null,
                  "created_at": 1760000000,
                  "updated_at": 1760000000
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "DeliveryEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "delivery"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Delivery"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "delivery",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "delivery",
              "id": "0197a1c9-0000-7000-8000-000000000006",
              "webhook_id": "0197a1c8-0000-7000-8000-000000000005",
              "endpoint_url": "https://example.com/likeness",
              "event_id": "evt_0197a1c90000700080000000000000",
              "event_type": "job.completed",
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "status": "pending",
              "attempts": [
                {
                  "attempted_at": 1760000002,
                  "duration_ms": 812,
                  "status": 503,
                  "error": "responded with 503"
                }
              ],
              "next_attempt_at": 1760000007,
              "created_at": 1760000002,
              "completed_at": null
            }
          }
        ]
      },
      "DeliveryList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Delivery"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "DeliveryListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/DeliveryList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "delivery",
                  "id": "0197a1c9-0000-7000-8000-000000000006",
                  "webhook_id": "0197a1c8-0000-7000-8000-000000000005",
                  "endpoint_url": "https://example.com/likeness",
                  "event_id": "evt_0197a1c90000700080000000000000",
                  "event_type": "job.completed",
                  "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "status": "pending",
                  "attempts": [
                    {
                      "attempted_at": 1760000002,
                      "duration_ms": 812,
                      "status": 503,
                      "error": "responded with 503"
                    }
                  ],
                  "next_attempt_at": 1760000007,
                  "created_at": 1760000002,
                  "completed_at": null
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "ReplayEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "replay"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Replay"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "replay",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "replay",
              "count": 12
            }
          }
        ]
      },
      "SigningSecretEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "signing_secret"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/SigningSecret"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "signing_secret",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "signing_secret",
              "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            }
          }
        ]
      },
      "CreditsEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "credits"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Credits"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "credits",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "credits",
              "available": 96,
              "held": 2,
              "charged": 2
            }
          }
        ]
      },
      "CreditEntryEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "credit_entry"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/CreditEntry"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "credit_entry",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "credit_entry",
              "id": "0197a1cb-0000-7000-8000-000000000007",
              "kind": "hold",
              "amount": 2,
              "available_change": -2,
              "held_change": 2,
              "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
              "note": null,
              "created_at": 1760000000
            }
          }
        ]
      },
      "CreditEntryList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CreditEntry"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "CreditEntryListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/CreditEntryList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "credit_entry",
                  "id": "0197a1cb-0000-7000-8000-000000000007",
                  "kind": "hold",
                  "amount": 2,
                  "available_change": -2,
                  "held_change": 2,
                  "job_id": "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
                  "note": null,
                  "created_at": 1760000000
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "KeyEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "api_key"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Key"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "api_key",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "api_key",
              "id": "0197a1cc-0000-7000-8000-000000000008",
              "account_id": "0197a1c0-0000-7000-8000-000000000001",
              "name": "production",
              "prefix": "lk_Zm9vYm",
              "scopes": [
                "read",
                "write",
                "manage"
              ],
              "created_at": 1760000000,
              "expires_at": null,
              "revoked_at": null
            }
          }
        ]
      },
      "KeyList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Key"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "KeyListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/KeyList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "api_key",
                  "id": "0197a1cc-0000-7000-8000-000000000008",
                  "account_id": "0197a1c0-0000-7000-8000-000000000001",
                  "name": "production",
                  "prefix": "lk_Zm9vYm",
                  "scopes": [
                    "read",
                    "write",
                    "manage"
                  ],
                  "created_at": 1760000000,
                  "expires_at": null,
                  "revoked_at": null
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "AccountEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "account"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/Account"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "account",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "account",
              "id": "0197a1c0-0000-7000-8000-000000000001",
              "name": "Acme",
              "tier": "pro",
              "status": "active",
              "is_operator": false,
              "limits": {
                "requests_per_minute": 60,
                "concurrent_jobs": 5,
                "queued_jobs": 1000
              },
              "credits": {
                "object": "credits",
                "available": 100,
                "held": 0,
                "charged": 0
              },
              "created_at": 1760000000
            }
          }
        ]
      },
      "AccountList": {
        "type": "object",
        "required": [
          "object",
          "data",
          "has_more",
          "total_count"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "list"
          },
          "data": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Account"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer",
            "minimum": 0,
            "description": "Total number of items."
          }
        }
      },
      "AccountListEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "list"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/AccountList"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "list",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "list",
              "data": [
                {
                  "object": "account",
                  "id": "0197a1c0-0000-7000-8000-000000000001",
                  "name": "Acme",
                  "tier": "pro",
                  "status": "active",
                  "is_operator": false,
                  "limits": {
                    "requests_per_minute": 60,
                    "concurrent_jobs": 5,
                    "queued_jobs": 1000
                  },
                  "credits": {
                    "object": "credits",
                    "available": 100,
                    "held": 0,
                    "charged": 0
                  },
                  "created_at": 1760000000
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "ImageModels": {
        "type": "object",
        "required": [
          "object",
          "models"
        ],
        "properties": {
          "object": {
            "type": "string",
            "const": "image_models"
          },
          "models": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ImageModel"
            }
          }
        },
        "examples": [
          {
            "object": "image_models",
            "models": [
              {
                "name": "likeness",
                "is_used": true,
                "used_as": null,
                "problem": null,
                "input_images": null,
                "cost": 0
              },
              {
                "name": "openai:gpt-image-1",
                "is_used": false,
                "used_as": null,
                "problem": "Set OPENAI_API_KEY.",
                "input_images": 16,
                "cost": 0.042
              }
            ]
          }
        ]
      },
      "ImageModel": {
        "type": "object",
        "required": [
          "name",
          "is_used",
          "used_as",
          "problem",
          "input_images",
          "cost"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "Such as `openai:gpt-image-1`; `likeness` for the built-in illustrator."
          },
          "is_used": {
            "type": "boolean",
            "description": "Whether the server was started with it."
          },
          "used_as": {
            "type": [
              "string",
              "null"
            ],
            "description": "The name by which the rules of the server choose it, such as `draft`; null if it has none."
          },
          "problem": {
            "type": [
              "string",
              "null"
            ],
            "description": "What is missing for the first call, such as an API key or a package, and how to set it; null if nothing is known to be."
          },
          "input_images": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "description": "The most images that a picture can be made of; null if it is not known or not limited."
          },
          "cost": {
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "description": "The list price of a picture in US dollars, as an estimate; null if it is not known."
          }
        },
        "examples": [
          {
            "name": "likeness",
            "is_used": true,
            "used_as": null,
            "problem": null,
            "input_images": null,
            "cost": 0
          }
        ]
      },
      "ImageModelsEnvelope": {
        "type": "object",
        "required": [
          "id",
          "object",
          "status",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "image_models"
          },
          "status": {
            "type": "string",
            "const": "completed"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/ImageModels"
          }
        },
        "examples": [
          {
            "id": "req_0197a1d0",
            "object": "image_models",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "object": "image_models",
              "models": [
                {
                  "name": "likeness",
                  "is_used": true,
                  "used_as": null,
                  "problem": null,
                  "input_images": null,
                  "cost": 0
                },
                {
                  "name": "openai:gpt-image-1",
                  "is_used": false,
                  "used_as": null,
                  "problem": "Set OPENAI_API_KEY.",
                  "input_images": 16,
                  "cost": 0.042
                }
              ]
            }
          }
        ]
      },
      "ErrorEnvelope": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "$ref": "#/components/schemas/ApiError"
          }
        },
        "examples": [
          {
            "error": {
              "type": "invalid_request_error",
              "code": "invalid_request",
              "message": "prompt must be 1 to 5,000 characters; it has 5,001.",
              "request_id": "req_0197a1c7",
              "param": "prompt",
              "issues": [
                {
                  "param": "prompt",
                  "message": "must be 1 to 5000 characters"
                }
              ]
            }
          }
        ]
      },
      "ApiError": {
        "type": "object",
        "required": [
          "type",
          "code",
          "message",
          "request_id"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "invalid_request_error",
              "authentication_error",
              "permission_error",
              "rate_limit_error",
              "api_error"
            ]
          },
          "code": {
            "type": "string",
            "description": "A stable code, e.g. `invalid_request`, `job_not_found` or `idempotency_key_mismatch`."
          },
          "message": {
            "type": "string",
            "description": "What went wrong."
          },
          "request_id": {
            "type": "string"
          },
          "param": {
            "type": "string",
            "description": "The invalid field, header or parameter."
          },
          "issues": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "param",
                "message"
              ],
              "properties": {
                "param": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          },
          "hint": {
            "type": "string",
            "description": "How to fix it."
          },
          "required": {
            "type": "number",
            "description": "The cost of the request in credits, for `insufficient_credits`."
          },
          "category": {
            "type": "string",
            "description": "The category of the rejected content, for `content_policy_violation`."
          },
          "available": {
            "type": "number",
            "description": "The available credits, for `insufficient_credits`."
          },
          "shortfall": {
            "type": "number",
            "description": "The missing credits, for `insufficient_credits`."
          }
        }
      }
    }
  }
};
