// This file is auto-generated from openapi/percify.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Percify API",
    "version": "1.0.0",
    "summary": "The avatar API of Percify, served by Likeness.",
    "description": "Paths, fields and error codes are those of Percify's Avatar API and its User & Credits API. Where its pages disagree, requests of both\nforms are taken and responses have the fields of both. What Percify has in its dashboard only, such as webhooks, has routes of its own\nhere; their descriptions say so. Unknown fields are ignored. Times are ISO 8601 in UTC. Every response has an `X-Request-Id` header.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/percify/v1",
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
      "description": "Generate, find, change and delete avatars."
    },
    {
      "name": "community",
      "description": "Publish, like, comment and the feed."
    },
    {
      "name": "user",
      "description": "Profile, credits and usage of the account."
    },
    {
      "name": "webhooks",
      "description": "Event notifications. Percify has them in its dashboard."
    }
  ],
  "paths": {
    "/avatars/publish": {
      "post": {
        "operationId": "publishAvatarInBody",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "community"
        ],
        "summary": "Publish avatar to feed",
        "description": "As `POST /avatars/{avatarId}/publish`, with the id in the body.\n",
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
                "$ref": "#/components/schemas/PublishInBodyRequest"
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
              "Idempotency-Replayed": {
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
      }
    },
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
        "summary": "Generate a new avatar from prompt",
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
                "$ref": "#/components/schemas/GenerateAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The avatar, or several with `batchSize`. Poll `GET /avatars/{avatarId}` until its status is `completed` or `failed`.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerateResponse"
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
    "/avatars/percify-yourself": {
      "post": {
        "operationId": "percifyYourself",
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
        "summary": "Create avatar from photo",
        "description": "A portrait of the photo. Costs 10 credits. As a form, the photo is a file; in JSON it is a data URL or base64.\n",
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
                "$ref": "#/components/schemas/PercifyYourselfRequest"
              }
            },
            "multipart/form-data": {
              "schema": {
                "$ref": "#/components/schemas/PercifyYourselfRequest"
              },
              "encoding": {
                "image": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The avatar.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
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
        "summary": "Generate multi-character scene",
        "description": "Two to six characters in one scene: avatars by id, descriptions, or both. Costs 30 credits.\n",
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
                "$ref": "#/components/schemas/CastRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The avatar that shows the scene.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
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
      }
    },
    "/avatars": {
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
        "summary": "List your avatars",
        "description": "Pages by `limit` and `offset`, or by `cursor`. With filters, `total` counts up to 1,000 avatars.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "`nextCursor` of the previous page, instead of an offset.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "status",
            "in": "query",
            "description": "Return only avatars with this status.",
            "schema": {
              "type": "string",
              "enum": [
                "queued",
                "processing",
                "completed",
                "failed"
              ]
            }
          },
          {
            "name": "model",
            "in": "query",
            "description": "Return only avatars of this model.",
            "schema": {
              "$ref": "#/components/schemas/Model"
            }
          },
          {
            "name": "visibility",
            "in": "query",
            "description": "Return only avatars with this visibility; `archived` is private.",
            "schema": {
              "type": "string",
              "enum": [
                "public",
                "unlisted",
                "private",
                "archived"
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
            "name": "sortBy",
            "in": "query",
            "description": "What the list is sorted by.",
            "schema": {
              "type": "string",
              "enum": [
                "createdAt",
                "likes",
                "comments",
                "remixes"
              ],
              "default": "createdAt"
            }
          },
          {
            "name": "sortOrder",
            "in": "query",
            "description": "The order of the list.",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "desc"
            }
          },
          {
            "name": "search",
            "in": "query",
            "description": "Return only avatars whose prompt or tags contain all of these words.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
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
    "/avatars/{avatarId}": {
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
        "summary": "Get avatar details",
        "description": "Other accounts see an avatar that is not private, without its prompt and owner.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
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
        "summary": "Update avatar metadata",
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
              "Idempotency-Replayed": {
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
        "summary": "Delete avatar",
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
            "description": "The avatar was deleted.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Success"
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
    "/avatars/{avatarId}/publish": {
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
          "community"
        ],
        "summary": "Publish avatar to feed",
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
                "$ref": "#/components/schemas/PublishRequest"
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
              "Idempotency-Replayed": {
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
      }
    },
    "/avatars/{avatarId}/like": {
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
          "community"
        ],
        "summary": "Like an avatar",
        "description": "An account likes an avatar once; a second like changes nothing.\n",
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
            "description": "The like, and the number of likes.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Like"
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
          "community"
        ],
        "summary": "Take a like back",
        "description": "Not documented by Percify.\n",
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
            "description": "The number of likes.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Like"
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
    "/avatars/{avatarId}/comment": {
      "post": {
        "operationId": "commentOnAvatar",
        "security": [
          {
            "bearer": [
              "write"
            ]
          }
        ],
        "tags": [
          "community"
        ],
        "summary": "Comment on avatar",
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
                "$ref": "#/components/schemas/CommentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The comment.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Comment"
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
    "/avatars/{avatarId}/comments": {
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
          "community"
        ],
        "summary": "List the comments on an avatar, newest first",
        "description": "Not documented by Percify.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AvatarId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
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
                  "$ref": "#/components/schemas/CommentList"
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
    "/avatars/{avatarId}/remix": {
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
        "summary": "Remix/derive from avatar",
        "description": "The new avatar shows the same person, with what the request mentions changed. The source is an own avatar, or one that is not private.\n",
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
                "$ref": "#/components/schemas/RemixRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new avatar.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
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
      }
    },
    "/images/generate": {
      "post": {
        "operationId": "generateImage",
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
        "summary": "Generate a new avatar from prompt",
        "description": "As `POST /avatars/generate`, which some pages of Percify call this.\n",
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
                "$ref": "#/components/schemas/GenerateAvatarRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The avatar, with an id that begins with `img_`.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerateResponse"
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
    "/images/{imageId}": {
      "get": {
        "operationId": "getImage",
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
        "summary": "Get avatar details",
        "description": "As `GET /avatars/{avatarId}`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/ImageId"
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
          "community"
        ],
        "summary": "List the public avatars of all users",
        "description": "Percify mentions the feed and its `page`, and documents no path.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "name": "page",
            "in": "query",
            "description": "The number of the page, from 1.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100000,
              "default": 1
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "description": "`nextCursor` of the previous page, instead of a page.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          },
          {
            "name": "sortBy",
            "in": "query",
            "description": "The newest or the most liked come first.",
            "schema": {
              "type": "string",
              "enum": [
                "publishedAt",
                "likes"
              ],
              "default": "publishedAt"
            }
          },
          {
            "name": "tag",
            "in": "query",
            "description": "Return only avatars with this tag.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 50
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
    "/credits/balance": {
      "get": {
        "operationId": "getBalance",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get credit balance",
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
                  "$ref": "#/components/schemas/CreditBalance"
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
    "/user/credits/balance": {
      "get": {
        "operationId": "getUserBalance",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get credit balance",
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
                  "$ref": "#/components/schemas/CreditBalance"
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
    "/credits/history": {
      "get": {
        "operationId": "getHistory",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get credit transaction history",
        "description": "`type` is `purchase` or `usage`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/HistoryLimit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of transactions, newest first.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreditHistory"
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
    "/user/credits/history": {
      "get": {
        "operationId": "getUserHistory",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get credit transaction history",
        "description": "`type` is `credit` or `debit`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/HistoryLimit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of transactions, newest first.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreditHistory"
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
    "/user/credits/purchase": {
      "post": {
        "operationId": "purchaseCredits",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Purchase credit pack",
        "description": "Always fails with `payment_failed`, or `invalid_pack_id` for an unknown pack: the operator of the server adds credits.\n",
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
                "$ref": "#/components/schemas/PurchaseRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The purchase.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Purchase"
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
    "/user/profile": {
      "get": {
        "operationId": "getProfile",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get current user profile",
        "responses": {
          "200": {
            "description": "The profile.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
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
        "operationId": "updateProfile",
        "security": [
          {
            "bearer": [
              "manage"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Update user profile",
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
                "$ref": "#/components/schemas/UpdateProfileRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The updated profile.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Profile"
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
    "/user/usage": {
      "get": {
        "operationId": "getUsage",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get usage statistics",
        "parameters": [
          {
            "name": "period",
            "in": "query",
            "description": "The number of days until now, such as `30d`; at most `99d`.",
            "schema": {
              "type": "string",
              "pattern": "^[1-9]\\d?d$",
              "default": "30d"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The usage.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Usage"
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
    "/user/tier": {
      "get": {
        "operationId": "getTier",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "user"
        ],
        "summary": "Get subscription tier info",
        "responses": {
          "200": {
            "description": "The tier.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TierInfo"
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
              "manage"
            ]
          }
        ],
        "tags": [
          "webhooks"
        ],
        "summary": "List webhooks",
        "responses": {
          "200": {
            "description": "All webhooks.",
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
        "summary": "Add a webhook",
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
            "description": "The webhook with its secret.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
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
      }
    },
    "/webhooks/{webhookId}": {
      "get": {
        "operationId": "getWebhook",
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
        "summary": "Get a webhook",
        "parameters": [
          {
            "$ref": "#/components/parameters/WebhookId"
          }
        ],
        "responses": {
          "200": {
            "description": "The webhook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
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
        "summary": "Change a webhook",
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
            "description": "The changed webhook.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
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
            "$ref": "#/components/parameters/WebhookId"
          },
          {
            "$ref": "#/components/parameters/IdempotencyKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The webhook was deleted.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Success"
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
    "/webhooks/{webhookId}/test": {
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
        "summary": "Send a test event",
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
            "description": "The test event will be sent.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              },
              "Idempotency-Replayed": {
                "$ref": "#/components/headers/IdempotencyReplayed"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Success"
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
        "description": "Respond with any 2xx status within 10 seconds; other responses are retried. `X-Percify-Signature` is the HMAC-SHA256 of the body with\nthe secret of the webhook, in lower-case hex. Percify documents two envelopes; events have the fields of both.\n",
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
      "AvatarId": {
        "name": "avatarId",
        "in": "path",
        "required": true,
        "description": "The id of the avatar, such as `avatar_0197a1c4000070008000000000000004`.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "ImageId": {
        "name": "imageId",
        "in": "path",
        "required": true,
        "description": "The id of the avatar, such as `img_0197a1c4000070008000000000000004`.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "WebhookId": {
        "name": "webhookId",
        "in": "path",
        "required": true,
        "description": "The id of the webhook.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Number of items per page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        }
      },
      "HistoryLimit": {
        "name": "limit",
        "in": "query",
        "description": "Number of transactions per page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        }
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "description": "Number of items to skip.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100000,
          "default": 0
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
      "Model": {
        "type": "string",
        "description": "`flux` costs 2 credits, `imagen3` and `reality4` cost 5.",
        "enum": [
          "flux",
          "imagen3",
          "reality4"
        ],
        "examples": [
          "flux"
        ]
      },
      "AspectRatio": {
        "type": "string",
        "enum": [
          "1:1",
          "16:9",
          "9:16",
          "4:3",
          "3:4"
        ],
        "examples": [
          "1:1"
        ]
      },
      "StylePreset": {
        "type": "string",
        "description": "`gaming` is a preset of Percify's studio only.",
        "enum": [
          "professional",
          "anime",
          "fantasy",
          "cyberpunk",
          "renaissance",
          "realistic",
          "gaming"
        ],
        "examples": [
          "cyberpunk"
        ]
      },
      "VisibilityOption": {
        "type": "string",
        "description": "`public` is in the feed, `unlisted` is found by its id, `private` by its owner only. `archived` is the same as `private`.",
        "enum": [
          "public",
          "unlisted",
          "private",
          "archived"
        ],
        "examples": [
          "public"
        ]
      },
      "AvatarStatus": {
        "type": "string",
        "enum": [
          "queued",
          "processing",
          "completed",
          "failed"
        ],
        "examples": [
          "processing"
        ]
      },
      "Tags": {
        "type": "array",
        "description": "Found by the search and in the feed. Stored in lower case.",
        "maxItems": 10,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 50,
          "pattern": "\\S"
        },
        "examples": [
          [
            "cyberpunk",
            "portrait",
            "character-design"
          ]
        ]
      },
      "GenerateAvatarRequest": {
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
            "description": "What the avatar should look like."
          },
          "model": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Model"
              }
            ],
            "description": "By default `flux`."
          },
          "negativePrompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "Elements to avoid."
          },
          "aspectRatio": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AspectRatio"
              }
            ],
            "description": "By default `1:1`."
          },
          "guidanceScale": {
            "type": "number",
            "minimum": 1,
            "maximum": 20,
            "description": "How closely to follow the prompt; by default 10. The built-in model always follows it, and returns the number."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "description": "The same seed and prompt give the same image. Random by default. Further avatars of a batch have the next seeds."
          },
          "batchSize": {
            "type": "integer",
            "minimum": 1,
            "maximum": 4,
            "description": "Number of avatars, by default 1. Each costs credits."
          },
          "stylePreset": {
            "$ref": "#/components/schemas/StylePreset"
          },
          "webhookUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "Receives `avatar.completed` or `avatar.failed` of these avatars, in addition to the webhooks. Must be a public https URL."
          }
        },
        "examples": [
          {
            "prompt": "fantasy elf warrior, forest background, magical aura",
            "model": "flux",
            "aspectRatio": "1:1"
          },
          {
            "prompt": "elegant elven sorceress, flowing robes, mystical forest, magical glow",
            "model": "imagen3",
            "negativePrompt": "blurry, low quality, distorted",
            "aspectRatio": "1:1",
            "guidanceScale": 12,
            "seed": 42
          },
          {
            "prompt": "space explorer, futuristic helmet, stars background",
            "model": "flux",
            "batchSize": 4
          },
          {
            "prompt": "Professional headshot of a young entrepreneur, confident smile, modern office background, warm lighting",
            "model": "flux",
            "aspectRatio": "1:1",
            "negativePrompt": "<string>",
            "seed": 123
          },
          {
            "prompt": "..."
          },
          {
            "prompt": "futuristic portrait, soft rim light"
          }
        ]
      },
      "PercifyYourselfRequest": {
        "type": "object",
        "required": [
          "image"
        ],
        "properties": {
          "image": {
            "type": "string",
            "minLength": 1,
            "description": "The photo, as a data URL or plain base64. JPEG, PNG, WebP or AVIF, at most 15 MB."
          },
          "style": {
            "$ref": "#/components/schemas/StylePreset"
          },
          "stylePreset": {
            "$ref": "#/components/schemas/StylePreset"
          },
          "prompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "What is different from the photo."
          },
          "model": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Model"
              }
            ],
            "description": "By default `flux`. The price is the same for all."
          },
          "negativePrompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "Elements to avoid."
          },
          "aspectRatio": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AspectRatio"
              }
            ],
            "description": "By default `1:1`."
          },
          "guidanceScale": {
            "type": "number",
            "minimum": 1,
            "maximum": 20,
            "description": "Returned with the avatar."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "description": "Random by default."
          },
          "webhookUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "As for generate."
          }
        },
        "examples": [
          {
            "image": "data:image/jpeg;base64,/9j/4AAQ",
            "style": "cyberpunk",
            "prompt": "neon lights"
          }
        ]
      },
      "CastRequest": {
        "type": "object",
        "properties": {
          "avatarIds": {
            "type": "array",
            "description": "Avatars that take part, own or not private. Together with `characters` two to six.",
            "maxItems": 6,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          "characters": {
            "type": "array",
            "description": "Further characters.",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/CastCharacter"
            }
          },
          "prompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "The scene."
          },
          "model": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Model"
              }
            ],
            "description": "By default `flux`. The price is the same for all."
          },
          "aspectRatio": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AspectRatio"
              }
            ],
            "description": "By default `16:9`."
          },
          "guidanceScale": {
            "type": "number",
            "minimum": 1,
            "maximum": 20,
            "description": "Returned with the avatar."
          },
          "seed": {
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "description": "Random by default."
          },
          "webhookUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "As for generate."
          }
        },
        "examples": [
          {
            "avatarIds": [
              "avatar_0197a1c4000070008000000000000004",
              "avatar_0197a1c4000070008000000000000005"
            ],
            "prompt": "at a campfire in the forest"
          },
          {
            "characters": [
              {
                "prompt": "a knight with a red beard",
                "name": "Rowan"
              },
              {
                "prompt": "a wise owl"
              }
            ]
          }
        ]
      },
      "CastCharacter": {
        "type": "object",
        "description": "An avatar by its id, or a description.",
        "properties": {
          "avatarId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        },
        "examples": [
          {
            "prompt": "a knight with a red beard",
            "name": "Rowan"
          },
          {
            "avatarId": "avatar_0197a1c4000070008000000000000004"
          }
        ]
      },
      "RemixRequest": {
        "type": "object",
        "properties": {
          "prompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "What is different."
          },
          "model": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Model"
              }
            ],
            "description": "By default that of the source, whose price applies."
          },
          "negativePrompt": {
            "type": "string",
            "maxLength": 5000,
            "description": "Elements to avoid."
          },
          "aspectRatio": {
            "allOf": [
              {
                "$ref": "#/components/schemas/AspectRatio"
              }
            ],
            "description": "By default `1:1`."
          },
          "guidanceScale": {
            "type": "number",
            "minimum": 1,
            "maximum": 20,
            "description": "Returned with the avatar."
          },
          "stylePreset": {
            "$ref": "#/components/schemas/StylePreset"
          },
          "webhookUrl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "As for generate."
          }
        },
        "examples": [
          {
            "prompt": "as a pirate on a ship",
            "stylePreset": "fantasy"
          },
          {}
        ]
      },
      "UpdateAvatarRequest": {
        "type": "object",
        "properties": {
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500,
            "description": "An empty text or null removes it."
          },
          "visibility": {
            "$ref": "#/components/schemas/VisibilityOption"
          }
        },
        "examples": [
          {
            "tags": [
              "cyberpunk",
              "hero"
            ],
            "description": "My favourite character",
            "visibility": "private"
          }
        ]
      },
      "PublishRequest": {
        "type": "object",
        "properties": {
          "visibility": {
            "allOf": [
              {
                "$ref": "#/components/schemas/VisibilityOption"
              }
            ],
            "description": "By default `public`."
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "description": {
            "type": "string",
            "maxLength": 500
          }
        },
        "examples": [
          {
            "visibility": "public",
            "tags": [
              "cyberpunk",
              "portrait",
              "character-design"
            ],
            "description": "Futuristic explorer character concept"
          },
          {}
        ]
      },
      "PublishInBodyRequest": {
        "type": "object",
        "required": [
          "avatarId"
        ],
        "properties": {
          "avatarId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "visibility": {
            "allOf": [
              {
                "$ref": "#/components/schemas/VisibilityOption"
              }
            ],
            "description": "By default `public`."
          },
          "tags": {
            "$ref": "#/components/schemas/Tags"
          },
          "description": {
            "type": "string",
            "maxLength": 500
          }
        },
        "examples": [
          {
            "avatarId": "avatar_123",
            "visibility": "public",
            "tags": [
              "cyberpunk",
              "portrait",
              "character-design"
            ],
            "description": "Futuristic explorer character concept"
          }
        ]
      },
      "CommentRequest": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1000,
            "pattern": "\\S"
          }
        },
        "examples": [
          {
            "text": "What a face!"
          }
        ]
      },
      "Avatar": {
        "type": "object",
        "description": "An avatar has `imageUrl` and what belongs to it when it is completed, and `error` when it has failed. Those of other users have no prompt, owner and seed.",
        "required": [
          "id",
          "status",
          "createdAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "userId": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/AvatarStatus"
          },
          "prompt": {
            "type": "string"
          },
          "negativePrompt": {
            "type": "string"
          },
          "model": {
            "type": "string"
          },
          "imageUrl": {
            "type": "string"
          },
          "thumbnailUrl": {
            "type": "string"
          },
          "width": {
            "type": "integer"
          },
          "height": {
            "type": "integer"
          },
          "aspectRatio": {
            "type": "string"
          },
          "guidanceScale": {
            "type": "number"
          },
          "seed": {
            "type": "integer"
          },
          "stylePreset": {
            "type": "string"
          },
          "creditCost": {
            "type": "number",
            "description": "0 if it has failed."
          },
          "creditsUsed": {
            "type": "number",
            "description": "The same as `creditCost`."
          },
          "visibility": {
            "type": "string",
            "enum": [
              "public",
              "unlisted",
              "private"
            ]
          },
          "published": {
            "type": "boolean"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "likes": {
            "type": "integer"
          },
          "comments": {
            "type": "integer"
          },
          "remixes": {
            "type": "integer"
          },
          "liked": {
            "type": "boolean",
            "description": "Whether you like an avatar of another user."
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "description": {
            "type": "string"
          },
          "remixOf": {
            "type": "string",
            "description": "The avatar that it was derived from."
          },
          "metadata": {
            "$ref": "#/components/schemas/AvatarMetadata"
          },
          "error": {
            "$ref": "#/components/schemas/AvatarError"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "completedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "avatar_abc123",
            "userId": "user_xyz789",
            "status": "completed",
            "prompt": "cyberpunk warrior, neon lights, futuristic city",
            "negativePrompt": "blurry, low quality",
            "model": "imagen3",
            "imageUrl": "https://cdn.percify.io/avatars/avatar_abc123.png",
            "thumbnailUrl": "https://cdn.percify.io/avatars/avatar_abc123_thumb.png",
            "width": 1024,
            "height": 1024,
            "aspectRatio": "1:1",
            "guidanceScale": 12,
            "seed": 42,
            "creditCost": 5,
            "visibility": "public",
            "published": true,
            "publishedAt": "2025-11-25T06:00:00Z",
            "likes": 42,
            "comments": 8,
            "remixes": 3,
            "tags": [
              "cyberpunk",
              "character",
              "warrior"
            ],
            "metadata": {
              "generationTime": 7.3,
              "modelVersion": "imagen3-v2.1"
            },
            "createdAt": "2025-11-25T05:59:52Z",
            "updatedAt": "2025-11-25T06:00:00Z"
          },
          {
            "id": "avatar_abc123",
            "status": "processing",
            "prompt": "elegant elven sorceress, flowing robes, mystical forest, magical glow",
            "negativePrompt": "blurry, low quality, distorted",
            "model": "imagen3",
            "aspectRatio": "1:1",
            "guidanceScale": 12,
            "seed": 42,
            "creditCost": 5,
            "createdAt": "2025-11-25T06:10:00Z"
          },
          {
            "id": "avatar_abc123",
            "status": "completed",
            "prompt": "elegant elven sorceress, flowing robes, mystical forest, magical glow",
            "negativePrompt": "blurry, low quality, distorted",
            "model": "imagen3",
            "imageUrl": "https://cdn.percify.io/avatars/avatar_abc123.png",
            "thumbnailUrl": "https://cdn.percify.io/avatars/avatar_abc123_thumb.png",
            "width": 1024,
            "height": 1024,
            "aspectRatio": "1:1",
            "guidanceScale": 12,
            "seed": 42,
            "creditCost": 5,
            "metadata": {
              "generationTime": 7.8,
              "modelVersion": "imagen3-v2.1"
            },
            "createdAt": "2025-11-25T06:10:00Z",
            "completedAt": "2025-11-25T06:10:08Z"
          },
          {
            "id": "img_123",
            "status": "processing",
            "creditCost": 5,
            "createdAt": "2025-11-24T12:34:56Z"
          },
          {
            "id": "avatar_1",
            "status": "processing",
            "prompt": "<string>",
            "model": "<string>",
            "imageUrl": "<string>",
            "creditsUsed": 123,
            "createdAt": "2023-11-07T05:31:56Z"
          }
        ]
      },
      "AvatarMetadata": {
        "type": "object",
        "properties": {
          "generationTime": {
            "type": "number",
            "description": "In seconds."
          },
          "modelVersion": {
            "type": "string"
          },
          "warnings": {
            "type": "array",
            "description": "Parts of the request that the image does not show.",
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "generationTime": 7.3,
            "modelVersion": "imagen3-v2.1"
          }
        ]
      },
      "AvatarError": {
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
            "code": "content_policy_violation",
            "message": "Prompt violates content policy"
          }
        ]
      },
      "AvatarBatch": {
        "type": "object",
        "required": [
          "avatars"
        ],
        "properties": {
          "avatars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Avatar"
            }
          }
        },
        "examples": [
          {
            "avatars": [
              {
                "id": "avatar_abc123",
                "status": "processing",
                "createdAt": "2025-11-25T06:10:00Z"
              }
            ]
          }
        ]
      },
      "GenerateResponse": {
        "description": "Several avatars if `batchSize` is greater than 1.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Avatar"
          },
          {
            "$ref": "#/components/schemas/AvatarBatch"
          }
        ],
        "examples": [
          {
            "id": "avatar_abc123",
            "status": "processing",
            "createdAt": "2025-11-25T06:10:00Z"
          }
        ]
      },
      "Pagination": {
        "type": "object",
        "required": [
          "total",
          "limit",
          "offset",
          "hasMore"
        ],
        "properties": {
          "total": {
            "type": "integer"
          },
          "limit": {
            "type": "integer"
          },
          "offset": {
            "type": "integer"
          },
          "hasMore": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "total": 156,
            "limit": 20,
            "offset": 0,
            "hasMore": true
          }
        ]
      },
      "AvatarList": {
        "type": "object",
        "description": "With the page in both forms that Percify documents.",
        "required": [
          "avatars"
        ],
        "properties": {
          "avatars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Avatar"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          },
          "nextCursor": {
            "type": [
              "string",
              "null"
            ]
          },
          "hasMore": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "avatars": [
              {
                "id": "avatar_abc123",
                "status": "completed",
                "prompt": "cyberpunk warrior, neon lights, futuristic city",
                "model": "imagen3",
                "imageUrl": "https://cdn.percify.io/avatars/avatar_abc123.png",
                "thumbnailUrl": "https://cdn.percify.io/avatars/avatar_abc123_thumb.png",
                "width": 1024,
                "height": 1024,
                "creditCost": 5,
                "visibility": "public",
                "published": true,
                "likes": 42,
                "comments": 8,
                "createdAt": "2025-11-25T06:00:00Z"
              },
              {
                "id": "avatar_def456",
                "status": "completed",
                "prompt": "fantasy elf mage, magical forest, glowing staff",
                "model": "flux",
                "imageUrl": "https://cdn.percify.io/avatars/avatar_def456.png",
                "thumbnailUrl": "https://cdn.percify.io/avatars/avatar_def456_thumb.png",
                "width": 1024,
                "height": 1024,
                "creditCost": 2,
                "visibility": "private",
                "published": false,
                "likes": 0,
                "comments": 0,
                "createdAt": "2025-11-25T05:45:00Z"
              }
            ],
            "pagination": {
              "total": 156,
              "limit": 20,
              "offset": 0,
              "hasMore": true
            }
          },
          {
            "avatars": [],
            "nextCursor": "<string>",
            "hasMore": true
          }
        ]
      },
      "Success": {
        "type": "object",
        "required": [
          "success"
        ],
        "properties": {
          "success": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "success": true
          }
        ]
      },
      "Like": {
        "type": "object",
        "required": [
          "avatarId",
          "liked",
          "likes"
        ],
        "properties": {
          "avatarId": {
            "type": "string"
          },
          "liked": {
            "type": "boolean"
          },
          "likes": {
            "type": "integer"
          }
        },
        "examples": [
          {
            "avatarId": "avatar_abc123",
            "liked": true,
            "likes": 43
          }
        ]
      },
      "Comment": {
        "type": "object",
        "required": [
          "id",
          "avatarId",
          "text",
          "createdAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "avatarId": {
            "type": "string"
          },
          "userId": {
            "type": "string",
            "description": "The author. Only your own id is shown."
          },
          "text": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "comment_1",
            "avatarId": "avatar_abc123",
            "text": "What a face!",
            "createdAt": "2025-11-25T06:00:00Z"
          }
        ]
      },
      "CommentList": {
        "type": "object",
        "required": [
          "comments",
          "pagination"
        ],
        "properties": {
          "comments": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Comment"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        },
        "examples": [
          {
            "comments": [],
            "pagination": {
              "total": 0,
              "limit": 20,
              "offset": 0,
              "hasMore": false
            }
          }
        ]
      },
      "CreditBalance": {
        "type": "object",
        "description": "Three pages of Percify document three objects; this one has the fields of all.",
        "required": [
          "balance"
        ],
        "properties": {
          "balance": {
            "type": "number",
            "description": "1000000000 for an account whose credits are not counted."
          },
          "reserved": {
            "type": "number",
            "description": "Held for jobs that have not ended."
          },
          "totalPurchased": {
            "type": "number"
          },
          "totalUsed": {
            "type": "number"
          },
          "lifetime": {
            "$ref": "#/components/schemas/LifetimeCredits"
          },
          "currentMonth": {
            "$ref": "#/components/schemas/MonthlyCredits"
          },
          "tier": {
            "type": "string"
          },
          "nextRefill": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null because credits are added by the operator."
          }
        },
        "examples": [
          {
            "balance": 450,
            "lifetime": {
              "earned": 50,
              "purchased": 500,
              "spent": 100
            },
            "currentMonth": {
              "earned": 0,
              "spent": 35
            },
            "tier": "pro",
            "nextRefill": "2025-12-01T00:00:00Z"
          },
          {
            "balance": 1240,
            "reserved": 120
          },
          {
            "balance": 450,
            "totalPurchased": 550,
            "totalUsed": 100
          }
        ]
      },
      "LifetimeCredits": {
        "type": "object",
        "required": [
          "earned",
          "purchased",
          "spent"
        ],
        "properties": {
          "earned": {
            "type": "number"
          },
          "purchased": {
            "type": "number"
          },
          "spent": {
            "type": "number"
          }
        },
        "examples": [
          {
            "earned": 50,
            "purchased": 500,
            "spent": 100
          }
        ]
      },
      "MonthlyCredits": {
        "type": "object",
        "required": [
          "earned",
          "spent"
        ],
        "properties": {
          "earned": {
            "type": "number"
          },
          "spent": {
            "type": "number"
          }
        },
        "examples": [
          {
            "earned": 0,
            "spent": 35
          }
        ]
      },
      "Transaction": {
        "type": "object",
        "required": [
          "id",
          "type",
          "amount",
          "description",
          "createdAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "debit",
              "credit",
              "purchase",
              "usage",
              "refund",
              "bonus"
            ]
          },
          "amount": {
            "type": "number"
          },
          "balance": {
            "type": "number",
            "description": "After the transaction."
          },
          "description": {
            "type": "string"
          },
          "resourceType": {
            "type": "string"
          },
          "resourceId": {
            "type": [
              "string",
              "null"
            ]
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "txn_abc123",
            "type": "debit",
            "amount": 5,
            "balance": 445,
            "description": "Avatar generation (Imagen3)",
            "resourceType": "avatar",
            "resourceId": "avatar_xyz789",
            "createdAt": "2025-11-25T06:15:00Z"
          },
          {
            "id": "txn_def456",
            "type": "credit",
            "amount": 100,
            "balance": 450,
            "description": "Credit pack purchase",
            "resourceType": "purchase",
            "resourceId": "purchase_pqr012",
            "createdAt": "2025-11-20T14:30:00Z"
          }
        ]
      },
      "CreditHistory": {
        "type": "object",
        "required": [
          "transactions"
        ],
        "properties": {
          "transactions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Transaction"
            }
          },
          "pagination": {
            "$ref": "#/components/schemas/Pagination"
          }
        },
        "examples": [
          {
            "transactions": [
              {
                "id": "txn_abc123",
                "type": "debit",
                "amount": 5,
                "balance": 445,
                "description": "Avatar generation (Imagen3)",
                "resourceType": "avatar",
                "resourceId": "avatar_xyz789",
                "createdAt": "2025-11-25T06:15:00Z"
              }
            ],
            "pagination": {
              "total": 234,
              "limit": 50,
              "offset": 0,
              "hasMore": true
            }
          }
        ]
      },
      "PurchaseRequest": {
        "type": "object",
        "required": [
          "packId"
        ],
        "properties": {
          "packId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "paymentMethod": {
            "type": "string",
            "maxLength": 100
          },
          "returnUrl": {
            "type": "string",
            "maxLength": 2048
          }
        },
        "examples": [
          {
            "packId": "pack_500",
            "paymentMethod": "stripe",
            "returnUrl": "https://example.com/payment/success"
          }
        ]
      },
      "Purchase": {
        "type": "object",
        "required": [
          "id",
          "packId",
          "credits",
          "status"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "packId": {
            "type": "string"
          },
          "credits": {
            "type": "number"
          },
          "price": {
            "type": "number"
          },
          "currency": {
            "type": "string"
          },
          "paymentUrl": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "purchase_abc123",
            "packId": "pack_500",
            "credits": 500,
            "price": 49.99,
            "currency": "USD",
            "paymentUrl": "https://checkout.stripe.com/...",
            "status": "pending",
            "expiresAt": "2025-11-25T07:00:00Z"
          }
        ]
      },
      "Profile": {
        "type": "object",
        "required": [
          "id",
          "username",
          "displayName",
          "tier",
          "stats",
          "createdAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "email": {
            "type": [
              "string",
              "null"
            ]
          },
          "username": {
            "type": "string"
          },
          "displayName": {
            "type": "string"
          },
          "avatar": {
            "type": [
              "string",
              "null"
            ]
          },
          "bio": {
            "type": [
              "string",
              "null"
            ]
          },
          "website": {
            "type": [
              "string",
              "null"
            ]
          },
          "tier": {
            "type": "string"
          },
          "verified": {
            "type": "boolean"
          },
          "stats": {
            "$ref": "#/components/schemas/ProfileStats"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "user_abc123",
            "email": "user@example.com",
            "username": "creative_user",
            "displayName": "Creative User",
            "avatar": "https://cdn.percify.io/avatars/user_abc123.jpg",
            "bio": "AI artist and content creator",
            "website": "https://example.com",
            "tier": "pro",
            "verified": true,
            "stats": {
              "avatarsCreated": 156,
              "videosGenerated": 42,
              "voicesCloned": 8,
              "followers": 234,
              "following": 89
            },
            "createdAt": "2025-01-15T10:00:00Z",
            "updatedAt": "2025-11-25T06:30:00Z"
          }
        ]
      },
      "ProfileStats": {
        "type": "object",
        "required": [
          "avatarsCreated"
        ],
        "properties": {
          "avatarsCreated": {
            "type": "integer"
          },
          "videosGenerated": {
            "type": "integer"
          },
          "voicesCloned": {
            "type": "integer"
          },
          "followers": {
            "type": "integer"
          },
          "following": {
            "type": "integer"
          }
        },
        "examples": [
          {
            "avatarsCreated": 156,
            "videosGenerated": 42,
            "voicesCloned": 8,
            "followers": 234,
            "following": 89
          }
        ]
      },
      "UpdateProfileRequest": {
        "type": "object",
        "properties": {
          "displayName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": "\\S"
          },
          "bio": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 500
          },
          "website": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2048
          }
        },
        "examples": [
          {
            "displayName": "Updated Name",
            "bio": "AI artist specializing in character design",
            "website": "https://newsite.com"
          }
        ]
      },
      "Usage": {
        "type": "object",
        "required": [
          "period",
          "startDate",
          "endDate",
          "usage",
          "totalCreditsSpent",
          "averagePerDay"
        ],
        "properties": {
          "period": {
            "type": "string"
          },
          "startDate": {
            "type": "string",
            "format": "date-time"
          },
          "endDate": {
            "type": "string",
            "format": "date-time"
          },
          "usage": {
            "$ref": "#/components/schemas/UsageByKind"
          },
          "totalCreditsSpent": {
            "type": "number"
          },
          "averagePerDay": {
            "type": "number"
          }
        },
        "examples": [
          {
            "period": "30d",
            "startDate": "2025-10-26T00:00:00Z",
            "endDate": "2025-11-25T23:59:59Z",
            "usage": {
              "avatars": {
                "count": 45,
                "creditsSpent": 135,
                "byModel": {
                  "flux": {
                    "count": 30,
                    "credits": 60
                  },
                  "imagen3": {
                    "count": 15,
                    "credits": 75
                  }
                }
              },
              "videos": {
                "count": 12,
                "creditsSpent": 420,
                "totalDuration": 96
              },
              "audio": {
                "count": 8,
                "creditsSpent": 85,
                "totalDuration": 65
              }
            },
            "totalCreditsSpent": 640,
            "averagePerDay": 21.3
          }
        ]
      },
      "UsageByKind": {
        "type": "object",
        "required": [
          "avatars"
        ],
        "properties": {
          "avatars": {
            "$ref": "#/components/schemas/AvatarUsage"
          },
          "videos": {
            "$ref": "#/components/schemas/MediaUsage"
          },
          "audio": {
            "$ref": "#/components/schemas/MediaUsage"
          }
        },
        "examples": [
          {
            "avatars": {
              "count": 0,
              "creditsSpent": 0,
              "byModel": {}
            }
          }
        ]
      },
      "AvatarUsage": {
        "type": "object",
        "required": [
          "count",
          "creditsSpent",
          "byModel"
        ],
        "properties": {
          "count": {
            "type": "integer"
          },
          "creditsSpent": {
            "type": "number"
          },
          "byModel": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/ModelUsage"
            }
          }
        },
        "examples": [
          {
            "count": 45,
            "creditsSpent": 135,
            "byModel": {
              "flux": {
                "count": 30,
                "credits": 60
              }
            }
          }
        ]
      },
      "ModelUsage": {
        "type": "object",
        "required": [
          "count",
          "credits"
        ],
        "properties": {
          "count": {
            "type": "integer"
          },
          "credits": {
            "type": "number"
          }
        },
        "examples": [
          {
            "count": 30,
            "credits": 60
          }
        ]
      },
      "MediaUsage": {
        "type": "object",
        "required": [
          "count",
          "creditsSpent",
          "totalDuration"
        ],
        "properties": {
          "count": {
            "type": "integer"
          },
          "creditsSpent": {
            "type": "number"
          },
          "totalDuration": {
            "type": "number"
          }
        },
        "examples": [
          {
            "count": 12,
            "creditsSpent": 420,
            "totalDuration": 96
          }
        ]
      },
      "TierInfo": {
        "type": "object",
        "required": [
          "currentTier",
          "tierDetails",
          "usage",
          "billingCycle"
        ],
        "properties": {
          "currentTier": {
            "type": "string"
          },
          "tierDetails": {
            "$ref": "#/components/schemas/TierDetails"
          },
          "usage": {
            "$ref": "#/components/schemas/TierUsage"
          },
          "billingCycle": {
            "$ref": "#/components/schemas/BillingCycle"
          }
        },
        "examples": [
          {
            "currentTier": "pro",
            "tierDetails": {
              "name": "Pro",
              "monthlyCredits": 500,
              "price": 29.99,
              "features": [
                "500 credits per month",
                "Priority processing",
                "Advanced models access",
                "Batch generation",
                "Priority support"
              ],
              "limits": {
                "avatarsPerMonth": 1000,
                "videosPerMonth": 200,
                "voiceClonesTotal": 50,
                "concurrentGenerations": 5
              }
            },
            "usage": {
              "avatarsThisMonth": 45,
              "videosThisMonth": 12,
              "voiceClones": 8
            },
            "billingCycle": {
              "start": "2025-11-01T00:00:00Z",
              "end": "2025-12-01T00:00:00Z",
              "renewalDate": "2025-12-01T00:00:00Z"
            }
          }
        ]
      },
      "TierDetails": {
        "type": "object",
        "required": [
          "name",
          "features",
          "limits"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "monthlyCredits": {
            "type": [
              "number",
              "null"
            ]
          },
          "price": {
            "type": [
              "number",
              "null"
            ]
          },
          "features": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "limits": {
            "$ref": "#/components/schemas/TierLimits"
          }
        },
        "examples": [
          {
            "name": "Pro",
            "features": [],
            "limits": {
              "concurrentGenerations": 5
            }
          }
        ]
      },
      "TierLimits": {
        "type": "object",
        "properties": {
          "avatarsPerMonth": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Null without a limit."
          },
          "videosPerMonth": {
            "type": [
              "integer",
              "null"
            ]
          },
          "voiceClonesTotal": {
            "type": [
              "integer",
              "null"
            ]
          },
          "concurrentGenerations": {
            "type": [
              "integer",
              "null"
            ]
          },
          "requestsPerMinute": {
            "type": [
              "integer",
              "null"
            ]
          }
        },
        "examples": [
          {
            "avatarsPerMonth": 1000,
            "videosPerMonth": 200,
            "voiceClonesTotal": 50,
            "concurrentGenerations": 5
          }
        ]
      },
      "TierUsage": {
        "type": "object",
        "required": [
          "avatarsThisMonth"
        ],
        "properties": {
          "avatarsThisMonth": {
            "type": "integer"
          },
          "videosThisMonth": {
            "type": "integer"
          },
          "voiceClones": {
            "type": "integer"
          }
        },
        "examples": [
          {
            "avatarsThisMonth": 45,
            "videosThisMonth": 12,
            "voiceClones": 8
          }
        ]
      },
      "BillingCycle": {
        "type": "object",
        "required": [
          "start",
          "end",
          "renewalDate"
        ],
        "properties": {
          "start": {
            "type": "string",
            "format": "date-time"
          },
          "end": {
            "type": "string",
            "format": "date-time"
          },
          "renewalDate": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "start": "2025-11-01T00:00:00Z",
            "end": "2025-12-01T00:00:00Z",
            "renewalDate": "2025-12-01T00:00:00Z"
          }
        ]
      },
      "WebhookEventType": {
        "type": "string",
        "enum": [
          "avatar.completed",
          "avatar.failed",
          "avatar.published",
          "avatar.liked",
          "avatar.commented"
        ],
        "examples": [
          "avatar.completed"
        ]
      },
      "CreateWebhookRequest": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "events": {
            "type": "array",
            "description": "All events by default.",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/WebhookEventType"
            }
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "secret": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "description": "Generated by default."
          }
        },
        "examples": [
          {
            "url": "https://example.com/webhooks/percify",
            "events": [
              "avatar.completed"
            ]
          }
        ]
      },
      "UpdateWebhookRequest": {
        "type": "object",
        "properties": {
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "events": {
            "type": [
              "array",
              "null"
            ],
            "description": "Null for all.",
            "minItems": 1,
            "maxItems": 10,
            "items": {
              "$ref": "#/components/schemas/WebhookEventType"
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 500
          },
          "active": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "active": false
          }
        ]
      },
      "Webhook": {
        "type": "object",
        "required": [
          "id",
          "url",
          "events",
          "active",
          "createdAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebhookEventType"
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "active": {
            "type": "boolean"
          },
          "secret": {
            "type": "string",
            "description": "Only in the response to creating the webhook."
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "webhook_1",
            "url": "https://example.com/webhooks/percify",
            "events": [
              "avatar.completed"
            ],
            "active": true,
            "createdAt": "2025-11-25T06:00:00Z"
          }
        ]
      },
      "WebhookList": {
        "type": "object",
        "required": [
          "webhooks"
        ],
        "properties": {
          "webhooks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          }
        },
        "examples": [
          {
            "webhooks": []
          }
        ]
      },
      "WebhookEvent": {
        "description": "The body of a webhook, in either of two documented forms.",
        "oneOf": [
          {
            "$ref": "#/components/schemas/TypedWebhookEvent"
          },
          {
            "$ref": "#/components/schemas/NamedWebhookEvent"
          }
        ],
        "examples": [
          {
            "type": "avatar.completed",
            "id": "evt_abc123",
            "created": "2025-11-25T06:40:00Z",
            "data": {
              "avatarId": "avatar_xyz789",
              "userId": "user_abc123",
              "status": "completed",
              "imageUrl": "https://cdn.percify.io/avatars/avatar_xyz789.png",
              "thumbnailUrl": "https://cdn.percify.io/avatars/avatar_xyz789_thumb.png",
              "creditCost": 5,
              "model": "imagen3",
              "prompt": "mystical forest guardian"
            }
          },
          {
            "event": "avatar.completed",
            "data": {
              "avatarId": "avatar_abc123",
              "status": "completed",
              "imageUrl": "https://cdn.percify.io/avatars/avatar_abc123.png"
            },
            "timestamp": "2025-11-25T06:00:00Z"
          }
        ]
      },
      "TypedWebhookEvent": {
        "type": "object",
        "required": [
          "type",
          "id",
          "created",
          "data"
        ],
        "properties": {
          "type": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "created": {
            "type": "string",
            "format": "date-time"
          },
          "data": {
            "$ref": "#/components/schemas/WebhookData"
          }
        },
        "examples": [
          {
            "type": "avatar.failed",
            "id": "evt_def456",
            "created": "2025-11-25T06:41:00Z",
            "data": {
              "avatarId": "avatar_xyz789",
              "userId": "user_abc123",
              "status": "failed",
              "error": {
                "code": "content_policy_violation",
                "message": "Prompt violates content policy"
              }
            }
          },
          {
            "type": "avatar.published",
            "id": "evt_ghi789",
            "created": "2025-11-25T06:42:00Z",
            "data": {
              "avatarId": "avatar_xyz789",
              "userId": "user_abc123",
              "visibility": "public",
              "publishedAt": "2025-11-25T06:42:00Z"
            }
          },
          {
            "type": "avatar.completed",
            "id": "evt_test123",
            "created": "2025-11-25T07:00:00Z",
            "data": {
              "avatarId": "avatar_test",
              "status": "completed"
            }
          }
        ]
      },
      "NamedWebhookEvent": {
        "type": "object",
        "required": [
          "event",
          "data",
          "timestamp"
        ],
        "properties": {
          "event": {
            "type": "string"
          },
          "data": {
            "$ref": "#/components/schemas/WebhookData"
          },
          "timestamp": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "event": "avatar.completed",
            "data": {
              "avatarId": "avatar_abc123",
              "status": "completed",
              "imageUrl": "https://cdn.percify.io/avatars/avatar_abc123.png"
            },
            "timestamp": "2025-11-25T06:00:00Z"
          }
        ]
      },
      "WebhookData": {
        "type": "object",
        "properties": {
          "avatarId": {
            "type": "string"
          },
          "userId": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "imageUrl": {
            "type": "string"
          },
          "thumbnailUrl": {
            "type": "string"
          },
          "creditCost": {
            "type": "number"
          },
          "model": {
            "type": "string"
          },
          "prompt": {
            "type": "string"
          },
          "error": {
            "$ref": "#/components/schemas/AvatarError"
          },
          "visibility": {
            "type": "string"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "likes": {
            "type": "integer"
          },
          "comments": {
            "type": "integer"
          },
          "comment": {
            "$ref": "#/components/schemas/Comment"
          }
        },
        "examples": [
          {
            "avatarId": "avatar_xyz789",
            "userId": "user_abc123",
            "status": "completed"
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
              "code": "insufficient_credits",
              "message": "Not enough credits to generate avatar. Required: 5, Available: 2",
              "details": {
                "required": 5,
                "available": 2
              }
            }
          },
          {
            "error": {
              "code": "insufficient_credits",
              "message": "Not enough credits. Required: 5, Available: 2",
              "details": {
                "required": 5,
                "available": 2,
                "shortfall": 3
              }
            }
          },
          {
            "error": {
              "code": "invalid_prompt",
              "message": "Prompt violates content policy",
              "details": {
                "reason": "prohibited_content",
                "categories": [
                  "violence"
                ]
              }
            }
          },
          {
            "error": {
              "code": "rate_limit_exceeded",
              "message": "Too many requests. Try again in 45 seconds",
              "details": {
                "retryAfter": 45,
                "limit": 60,
                "window": "1m"
              }
            }
          },
          {
            "error": {
              "code": "payment_failed",
              "message": "Payment processing failed. Please check your payment method.",
              "details": {
                "reason": "insufficient_funds",
                "paymentMethod": "card_****1234"
              }
            }
          }
        ]
      },
      "ApiError": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "A code of Percify; `details.reason` says more exactly what happened.",
            "x-known-values": [
              "invalid_request",
              "authentication_required",
              "insufficient_credits",
              "rate_limit_exceeded",
              "content_policy_violation",
              "avatar_not_found",
              "unauthorized_access",
              "invalid_pack_id",
              "payment_failed",
              "invalid_update"
            ]
          },
          "message": {
            "type": "string"
          },
          "details": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "examples": [
          {
            "code": "avatar_not_found",
            "message": "There is no avatar avatar_123."
          }
        ]
      }
    }
  }
};
