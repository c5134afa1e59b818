// This file is auto-generated from openapi/pi.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Pi avatar API",
    "version": "1.0.0",
    "summary": "The avatar, job and webhook routes of Pi.",
    "description": "The avatar API of Pi as Likeness serves it, for clients that were written for Pi: only their base URL changes. Every response has an `X-Request-Id`\nheader, and every response to an authenticated request has `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`. Bodies are read as JSON\nwhatever their Content-Type, unknown fields are ignored, and texts are trimmed before they are checked.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/pi/api/v1",
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
      "name": "jobs",
      "description": "Background jobs."
    },
    {
      "name": "webhooks",
      "description": "Event notifications."
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
        "summary": "Queue an avatar generation job",
        "description": "Without `reference_images` the avatar is made from the prompt and the hints. With them it is made from the images, together with the prompt and the\nhints. Images that cannot be used, and prompts that the content policy rejects, are accepted here and fail the job.\n",
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
                  "$ref": "#/components/schemas/QueuedJobEnvelope"
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
        "summary": "Save a completed avatar for reuse",
        "description": "An `Idempotency-Key` is ignored: saving a job twice makes two avatars.\n",
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
        "summary": "List saved avatars, newest first",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "Number of results. Values above 100 are cut to 100, and values below 1 are raised to 1.",
            "schema": {
              "type": "integer",
              "default": 20
            }
          },
          {
            "name": "offset",
            "in": "query",
            "description": "Number of results to skip. Negative values are 0.",
            "schema": {
              "type": "integer",
              "default": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of saved avatars.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SavedAvatarListEnvelope"
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
        "summary": "Get a specific saved avatar",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of the saved avatar, which is not the id of its job.",
            "schema": {
              "type": "string",
              "format": "uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The saved avatar.",
            "headers": {
              "X-Request-Id": {
                "$ref": "#/components/headers/RequestId"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RetrievedAvatarEnvelope"
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
        "summary": "Get a job, or wait until it has ended",
        "description": "`status` of the envelope is always `completed`; the status of the job is `data.status`.\n",
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
            "name": "expand",
            "in": "query",
            "description": "Includes a related object. `avatar` adds `data.avatar` to a completed avatar job.",
            "schema": {
              "$ref": "#/components/schemas/Expansion"
            }
          },
          {
            "name": "include",
            "in": "query",
            "description": "The same as `expand`.",
            "schema": {
              "$ref": "#/components/schemas/Expansion"
            }
          },
          {
            "name": "wait_for_completion",
            "in": "query",
            "description": "Only `true` waits.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "timeout_seconds",
            "in": "query",
            "description": "How long to wait. Then the job is returned as it is.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 30,
              "default": 20
            }
          },
          {
            "name": "fields",
            "in": "query",
            "description": "Fields of the job to return, separated by commas: `id`, `org_id`, `type`, `status`, `payload`, `result_url`, `error_log`, `created_at` and `updated_at`. Others are ignored.",
            "schema": {
              "type": "string"
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
        "summary": "List webhooks",
        "responses": {
          "200": {
            "description": "The webhooks that were registered here.",
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
        "summary": "Register a webhook",
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
            "description": "The webhook, without its secret.",
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
      }
    },
    "/webhooks/{id}": {
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
        "summary": "Enable or disable a webhook",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string",
              "format": "uuid"
            }
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
    }
  },
  "webhooks": {
    "event": {
      "post": {
        "summary": "Receive an event",
        "description": "`X-Pi-Event` is the type, and `X-Pi-Signature` is `sha256=` and the HMAC-SHA256 of the body in hex, with the secret of the webhook as text. Respond with\nany 2xx status within 10 seconds; other responses are retried.\n",
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
        "description": "Identifies the request.",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "RateLimitLimit": {
        "description": "Maximum number of requests per minute.",
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
        "description": "Makes retries safe. A request with the same key and body returns the stored first response. The body is compared after it was trimmed and unknown fields were removed.",
        "schema": {
          "type": "string",
          "maxLength": 255
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
        "required": [
          "prompt"
        ],
        "properties": {
          "prompt": {
            "type": "string",
            "minLength": 1,
            "maxLength": 5000,
            "pattern": "\\S",
            "description": "What the avatar should look like. At most 5,000 characters, as the reference says; the validator of the vendor allows 4,000."
          },
          "hints": {
            "$ref": "#/components/schemas/Hints"
          },
          "reference_images": {
            "type": "array",
            "maxItems": 6,
            "description": "Data URLs or plain base64. JPEG, PNG or WebP, at most 15 MB each. An image that cannot be used fails the job.",
            "items": {
              "type": "string",
              "minLength": 1
            }
          },
          "output": {
            "$ref": "#/components/schemas/Output"
          },
          "client_reference_id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "Your own correlation id, returned with the job."
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        },
        "examples": [
          {
            "prompt": "confident founder vibe for a fintech app, modest professional outfit",
            "hints": {
              "filter_culture": "middle_east",
              "avatar_composition": "Portrait",
              "art_direction": "Ultra Realistic"
            },
            "output": {
              "aspect_ratio": "auto",
              "resolution": "1K",
              "thinking_intensity": "minimal"
            },
            "client_reference_id": "n8n-run-2026-03-26T12:00:00Z-step-7",
            "metadata": {
              "workflow": "lead-enrichment",
              "customer_id": "cus_123"
            }
          },
          {
            "prompt": "professional founder headshot, clean studio lighting",
            "output": {
              "aspect_ratio": "3:4",
              "resolution": "1K"
            },
            "client_reference_id": "workflow-run-123-step-7",
            "metadata": {
              "workflow": "lead-enrichment"
            }
          },
          {
            "prompt": "professional founder headshot"
          },
          {
            "prompt": "same energy but younger, softer lighting",
            "reference_images": [
              "data:image/png;base64,iVBORw0KGgo="
            ]
          }
        ]
      },
      "Hints": {
        "type": "object",
        "description": "Structured hints, which take precedence over the prompt. Unknown keys are ignored and returned with the job.",
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
            "filter_culture": "middle_east",
            "avatar_composition": "Portrait",
            "art_direction": "Ultra Realistic"
          },
          {
            "accessories": [
              "earrings",
              "glasses"
            ]
          }
        ]
      },
      "Output": {
        "type": "object",
        "properties": {
          "aspect_ratio": {
            "$ref": "#/components/schemas/AspectRatio"
          },
          "resolution": {
            "$ref": "#/components/schemas/Resolution"
          },
          "thinking_intensity": {
            "$ref": "#/components/schemas/ThinkingIntensity"
          }
        },
        "examples": [
          {
            "aspect_ratio": "auto",
            "resolution": "1K",
            "thinking_intensity": "minimal"
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
        "description": "`auto` (the default) follows `hints.avatar_composition`: full body 2:3, portrait 3:4, upper body 4:5, otherwise 1:1.",
        "examples": [
          "3:4"
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
      "ThinkingIntensity": {
        "type": "string",
        "enum": [
          "minimal",
          "high"
        ],
        "description": "Effort of a hosted image model, returned with the completed job.",
        "examples": [
          "minimal"
        ]
      },
      "Metadata": {
        "type": "object",
        "description": "Your own texts, returned with the job and in webhooks. At most 16 keys, with values of up to 500 characters.",
        "maxProperties": 16,
        "additionalProperties": {
          "type": "string",
          "maxLength": 500
        },
        "examples": [
          {
            "workflow": "lead-enrichment",
            "customer_id": "cus_123"
          }
        ]
      },
      "SaveAvatarRequest": {
        "type": "object",
        "required": [
          "job_id"
        ],
        "properties": {
          "job_id": {
            "type": "string",
            "format": "uuid",
            "description": "The id of a completed avatar job."
          },
          "label": {
            "type": "string",
            "maxLength": 200,
            "description": "A label, e.g. \"CEO hero v2\"."
          }
        },
        "examples": [
          {
            "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "label": "CEO hero v2"
          }
        ]
      },
      "CreateWebhookRequest": {
        "type": "object",
        "required": [
          "endpoint_url",
          "secret"
        ],
        "properties": {
          "endpoint_url": {
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "description": "A public https URL."
          },
          "secret": {
            "type": "string",
            "minLength": 8,
            "maxLength": 500,
            "description": "Signs deliveries. It is never returned."
          }
        },
        "examples": [
          {
            "endpoint_url": "https://example.com/pi/webhooks",
            "secret": "whsec_..."
          }
        ]
      },
      "UpdateWebhookRequest": {
        "type": "object",
        "properties": {
          "is_active": {
            "type": "boolean",
            "description": "Whether events are sent."
          }
        },
        "examples": [
          {
            "is_active": false
          }
        ]
      },
      "QueuedJobEnvelope": {
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
            "type": "string",
            "const": "queued"
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/QueuedJob"
          }
        },
        "examples": [
          {
            "id": "req_pi_0197a1c7-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "job",
            "status": "queued",
            "created_at": 1710000000,
            "data": {
              "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a"
            }
          }
        ]
      },
      "QueuedJob": {
        "type": "object",
        "required": [
          "job_id"
        ],
        "properties": {
          "job_id": {
            "type": "string",
            "format": "uuid"
          }
        },
        "examples": [
          {
            "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a"
          }
        ]
      },
      "Expansion": {
        "type": "string",
        "enum": [
          "brand",
          "avatar",
          "ad",
          "diagnostics"
        ],
        "examples": [
          "avatar"
        ]
      },
      "JobStatus": {
        "type": "string",
        "enum": [
          "queued",
          "processing",
          "completed",
          "failed"
        ],
        "examples": [
          "completed"
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
            "type": "string"
          },
          "object": {
            "type": "string",
            "const": "job"
          },
          "status": {
            "type": "string",
            "const": "completed",
            "description": "Not the status of the job."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "description": "The job, or only the requested fields of it.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Job"
              },
              {
                "$ref": "#/components/schemas/JobFields"
              }
            ]
          }
        },
        "examples": [
          {
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "job",
            "status": "completed",
            "created_at": 1760000100,
            "data": {
              "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "org_id": "30c0342f-4f28-4a13-9d63-5f5a10f57cc6",
              "type": "avatar_generation",
              "status": "completed",
              "payload": {
                "phase": "completed",
                "image_url": "https://example.com/avatar.png",
                "mode": "corpus",
                "input": {
                  "prompt": "professional founder headshot, clean studio lighting",
                  "reference_image_count": 0,
                  "client_reference_id": "workflow-run-123-step-7",
                  "metadata": {
                    "workflow": "lead-enrichment"
                  }
                },
                "output_applied": {
                  "aspect_ratio": "3:4",
                  "resolution": "1K"
                }
              },
              "result_url": "avatars/7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "error_log": null,
              "created_at": 1760000000,
              "updated_at": 1760000088,
              "job_result": {
                "type": "avatar",
                "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
                "image_url": "https://example.com/avatar.png"
              },
              "avatar": {
                "image_url": "https://example.com/avatar.png"
              }
            }
          },
          {
            "id": "req_pi_6f2d0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "job",
            "status": "completed",
            "created_at": 1760000000,
            "data": {
              "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "org_id": "30c0342f-4f28-4a13-9d63-5f5a10f57cc6",
              "type": "avatar_generation",
              "status": "processing",
              "payload": {
                "phase": "processing",
                "input": {
                  "prompt": "professional founder headshot",
                  "reference_image_count": 0,
                  "output": {
                    "aspect_ratio": "3:4"
                  }
                }
              },
              "result_url": null,
              "error_log": null,
              "created_at": 1760000000,
              "updated_at": 1760000020
            }
          },
          {
            "id": "req_pi_6f2d0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "job",
            "status": "completed",
            "created_at": 1760000000,
            "data": {
              "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "status": "queued",
              "result_url": null
            }
          }
        ]
      },
      "Job": {
        "type": "object",
        "required": [
          "id",
          "org_id",
          "type",
          "status",
          "payload",
          "result_url",
          "error_log",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "org_id": {
            "type": "string",
            "format": "uuid",
            "description": "The account that owns the job."
          },
          "type": {
            "type": "string",
            "description": "`avatar_generation` for jobs that were queued here."
          },
          "status": {
            "$ref": "#/components/schemas/JobStatus"
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
            "description": "Why the job failed. Begins with `image_generation_blocked:` if the content policy is the reason, and with `image_generation_empty:` if the model returned no image."
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "updated_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "job_result": {
            "$ref": "#/components/schemas/JobResult"
          },
          "avatar": {
            "$ref": "#/components/schemas/GeneratedAvatar"
          }
        },
        "examples": [
          {
            "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "org_id": "30c0342f-4f28-4a13-9d63-5f5a10f57cc6",
            "type": "avatar_generation",
            "status": "completed",
            "payload": {
              "phase": "completed",
              "image_url": "https://example.com/avatar.png",
              "mode": "corpus",
              "input": {
                "prompt": "professional founder headshot, clean studio lighting",
                "reference_image_count": 0,
                "client_reference_id": "workflow-run-123-step-7",
                "metadata": {
                  "workflow": "lead-enrichment"
                }
              },
              "output_applied": {
                "aspect_ratio": "3:4",
                "resolution": "1K"
              }
            },
            "result_url": "avatars/7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "error_log": null,
            "created_at": 1760000000,
            "updated_at": 1760000088,
            "job_result": {
              "type": "avatar",
              "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "image_url": "https://example.com/avatar.png"
            },
            "avatar": {
              "image_url": "https://example.com/avatar.png"
            }
          }
        ]
      },
      "JobFields": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "org_id": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/JobStatus"
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
            ]
          },
          "created_at": {
            "type": "integer"
          },
          "updated_at": {
            "type": "integer"
          },
          "avatar": {
            "$ref": "#/components/schemas/GeneratedAvatar"
          }
        },
        "examples": [
          {
            "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "status": "queued",
            "result_url": null
          }
        ]
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
            "description": "The status of the job."
          },
          "input": {
            "$ref": "#/components/schemas/JobInput"
          },
          "image_url": {
            "type": "string",
            "format": "uri"
          },
          "mode": {
            "type": "string",
            "description": "`client_refs` with reference images, otherwise `corpus`."
          },
          "output_applied": {
            "$ref": "#/components/schemas/OutputApplied"
          },
          "failed_at": {
            "type": "string",
            "format": "date-time",
            "description": "When the job failed."
          }
        },
        "examples": [
          {
            "phase": "failed",
            "input": {
              "prompt": "professional founder headshot",
              "reference_image_count": 1,
              "output": {
                "resolution": "1K"
              }
            },
            "failed_at": "2026-03-26T12:00:00.000Z"
          }
        ]
      },
      "JobInput": {
        "type": "object",
        "description": "The request, with the number of its reference images. `output` appears when the job has started.",
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
          "output": {
            "$ref": "#/components/schemas/Output"
          },
          "reference_image_count": {
            "type": "integer",
            "minimum": 0
          },
          "client_reference_id": {
            "type": "string"
          },
          "metadata": {
            "$ref": "#/components/schemas/Metadata"
          }
        },
        "examples": [
          {
            "prompt": "professional founder headshot",
            "reference_image_count": 0,
            "client_reference_id": "workflow-run-123-step-7",
            "metadata": {
              "workflow": "lead-enrichment"
            }
          }
        ]
      },
      "OutputApplied": {
        "type": "object",
        "required": [
          "aspect_ratio",
          "resolution"
        ],
        "properties": {
          "aspect_ratio": {
            "type": "string",
            "description": "Never `auto`."
          },
          "resolution": {
            "type": "string"
          },
          "thinking_intensity": {
            "$ref": "#/components/schemas/ThinkingIntensity"
          }
        },
        "examples": [
          {
            "aspect_ratio": "3:4",
            "resolution": "1K",
            "thinking_intensity": "minimal"
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
            "type": "string",
            "const": "avatar"
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "The id of the job."
          },
          "image_url": {
            "type": "string",
            "format": "uri"
          }
        },
        "examples": [
          {
            "type": "avatar",
            "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "image_url": "https://example.com/avatar.png"
          }
        ]
      },
      "GeneratedAvatar": {
        "type": "object",
        "required": [
          "image_url"
        ],
        "properties": {
          "image_url": {
            "type": "string",
            "format": "uri"
          }
        },
        "examples": [
          {
            "image_url": "https://example.com/avatar.png"
          }
        ]
      },
      "SavedAvatar": {
        "type": "object",
        "required": [
          "id",
          "object",
          "label",
          "image_url",
          "job_id",
          "created_at",
          "saved_at"
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
          "image_url": {
            "type": "string",
            "format": "uri"
          },
          "job_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The job that generated the image."
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "saved_at": {
            "type": "integer",
            "description": "The value of `created_at` in Unix seconds."
          }
        },
        "examples": [
          {
            "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
            "object": "saved_avatar",
            "label": "CEO hero v2",
            "image_url": "https://example.com/avatar.png",
            "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "created_at": "2026-03-26T12:00:00.000Z",
            "saved_at": 1774526400
          }
        ]
      },
      "RetrievedAvatar": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SavedAvatar"
          },
          {
            "type": "object",
            "required": [
              "updated_at"
            ],
            "properties": {
              "updated_at": {
                "type": "string",
                "format": "date-time"
              }
            }
          }
        ],
        "examples": [
          {
            "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
            "object": "saved_avatar",
            "label": null,
            "image_url": "https://example.com/avatar.png",
            "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
            "created_at": "2026-03-26T12:00:00.000Z",
            "saved_at": 1774526400,
            "updated_at": "2026-03-26T12:00:00.000Z"
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
            "$ref": "#/components/schemas/SavedAvatar"
          }
        },
        "examples": [
          {
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "saved_avatar",
            "status": "completed",
            "created_at": 1760000200,
            "data": {
              "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
              "object": "saved_avatar",
              "label": "CEO hero v2",
              "image_url": "https://example.com/avatar.png",
              "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "created_at": "2026-03-26T12:00:00.000Z",
              "saved_at": 1774526400
            }
          }
        ]
      },
      "RetrievedAvatarEnvelope": {
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
            "$ref": "#/components/schemas/RetrievedAvatar"
          }
        },
        "examples": [
          {
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "saved_avatar",
            "status": "completed",
            "created_at": 1760000200,
            "data": {
              "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
              "object": "saved_avatar",
              "label": "CEO hero v2",
              "image_url": "https://example.com/avatar.png",
              "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
              "created_at": "2026-03-26T12:00:00.000Z",
              "saved_at": 1774526400,
              "updated_at": "2026-03-26T12:00:00.000Z"
            }
          }
        ]
      },
      "SavedAvatarList": {
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
              "$ref": "#/components/schemas/SavedAvatar"
            }
          },
          "has_more": {
            "type": "boolean"
          },
          "total_count": {
            "type": "integer"
          }
        },
        "examples": [
          {
            "object": "list",
            "data": [
              {
                "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
                "object": "saved_avatar",
                "label": "CEO hero v2",
                "image_url": "https://example.com/avatar.png",
                "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
                "created_at": "2026-03-26T12:00:00.000Z",
                "saved_at": 1774526400
              }
            ],
            "has_more": false,
            "total_count": 1
          }
        ]
      },
      "SavedAvatarListEnvelope": {
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
            "$ref": "#/components/schemas/SavedAvatarList"
          }
        },
        "examples": [
          {
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "list",
            "status": "completed",
            "created_at": 1760000300,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "1c26bcfa-e50e-4800-a7df-5b97db5fd50c",
                  "object": "saved_avatar",
                  "label": "CEO hero v2",
                  "image_url": "https://example.com/avatar.png",
                  "job_id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
                  "created_at": "2026-03-26T12:00:00.000Z",
                  "saved_at": 1774526400
                }
              ],
              "has_more": false,
              "total_count": 1
            }
          }
        ]
      },
      "Webhook": {
        "type": "object",
        "required": [
          "object",
          "id",
          "endpoint_url",
          "is_active",
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
            "type": "string",
            "format": "uri"
          },
          "is_active": {
            "type": "boolean"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "object": "webhook",
            "id": "5d0c7a3e-2f4b-4c8d-9a1e-6b7c8d9e0f1a",
            "endpoint_url": "https://example.com/pi/webhooks",
            "is_active": true,
            "created_at": "2026-03-26T12:00:00.000Z",
            "updated_at": "2026-03-26T12:00:00.000Z"
          }
        ]
      },
      "WebhookItem": {
        "type": "object",
        "required": [
          "id",
          "endpoint_url",
          "is_active",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "endpoint_url": {
            "type": "string",
            "format": "uri"
          },
          "is_active": {
            "type": "boolean"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        },
        "examples": [
          {
            "id": "5d0c7a3e-2f4b-4c8d-9a1e-6b7c8d9e0f1a",
            "endpoint_url": "https://example.com/pi/webhooks",
            "is_active": true,
            "created_at": "2026-03-26T12:00:00.000Z",
            "updated_at": "2026-03-26T12:00:00.000Z"
          }
        ]
      },
      "WebhookList": {
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
              "$ref": "#/components/schemas/WebhookItem"
            }
          }
        },
        "examples": [
          {
            "object": "list",
            "data": [
              {
                "id": "5d0c7a3e-2f4b-4c8d-9a1e-6b7c8d9e0f1a",
                "endpoint_url": "https://example.com/pi/webhooks",
                "is_active": true,
                "created_at": "2026-03-26T12:00:00.000Z",
                "updated_at": "2026-03-26T12:00:00.000Z"
              }
            ]
          }
        ]
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
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "list",
            "status": "completed",
            "created_at": 1760000300,
            "data": {
              "object": "list",
              "data": [
                {
                  "id": "5d0c7a3e-2f4b-4c8d-9a1e-6b7c8d9e0f1a",
                  "endpoint_url": "https://example.com/pi/webhooks",
                  "is_active": true,
                  "created_at": "2026-03-26T12:00:00.000Z",
                  "updated_at": "2026-03-26T12:00:00.000Z"
                }
              ]
            }
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
            "id": "req_pi_8a4c0000-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
            "object": "webhook",
            "status": "completed",
            "created_at": 1760000300,
            "data": {
              "object": "webhook",
              "id": "5d0c7a3e-2f4b-4c8d-9a1e-6b7c8d9e0f1a",
              "endpoint_url": "https://example.com/pi/webhooks",
              "is_active": true,
              "created_at": "2026-03-26T12:00:00.000Z",
              "updated_at": "2026-03-26T12:00:00.000Z"
            }
          }
        ]
      },
      "WebhookEvent": {
        "type": "object",
        "description": "The JSON body of a webhook request.",
        "required": [
          "id",
          "object",
          "type",
          "created_at",
          "data"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Begins with `evt_pi_`. The same for every attempt and endpoint."
          },
          "object": {
            "type": "string",
            "const": "event"
          },
          "type": {
            "type": "string",
            "enum": [
              "job.completed",
              "job.failed"
            ]
          },
          "created_at": {
            "type": "integer",
            "description": "In Unix seconds."
          },
          "data": {
            "$ref": "#/components/schemas/WebhookEventData"
          }
        },
        "examples": [
          {
            "id": "evt_pi_0197a1c90000700080000000000000",
            "object": "event",
            "type": "job.completed",
            "created_at": 1760000000,
            "data": {
              "job": {
                "id": "7b8c9f2f-8d7a-4a39-8d8d-1cd4d11f8a7a",
                "type": "avatar_generation",
                "status": "completed",
                "result_url": null,
                "error_log": null,
                "payload": {
                  "phase": "completed",
                  "image_url": "https://example.com/avatar.png",
                  "input": {
                    "prompt": "professional founder headshot",
                    "reference_image_count": 0,
                    "client_reference_id": "workflow-run-123-step-7",
                    "metadata": {
                      "workflow": "lead-enrichment"
                    }
                  }
                }
              }
            }
          }
        ]
      },
      "WebhookEventData": {
        "type": "object",
        "required": [
          "job"
        ],
        "properties": {
          "job": {
            "$ref": "#/components/schemas/EventJob"
          }
        }
      },
      "EventJob": {
        "type": "object",
        "required": [
          "id",
          "type",
          "status",
          "result_url",
          "error_log",
          "payload"
        ],
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid"
          },
          "type": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/JobStatus"
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
            ]
          },
          "payload": {
            "$ref": "#/components/schemas/JobPayload"
          },
          "created_at": {
            "type": "string",
            "format": "date-time"
          },
          "updated_at": {
            "type": "string",
            "format": "date-time"
          }
        }
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
              "code": "missing_authorization_header",
              "message": "Missing Authorization header. Use Bearer <api_key>.",
              "request_id": "req_pi_9a8b7c6d"
            }
          },
          {
            "error": {
              "type": "invalid_request_error",
              "code": "invalid_request_body",
              "message": "prompt is required.",
              "request_id": "req_pi_9a8b7c6d",
              "param": "prompt",
              "issues": [
                {
                  "code": "invalid_type",
                  "path": [
                    "prompt"
                  ],
                  "message": "is required"
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
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "request_id": {
            "type": "string"
          },
          "param": {
            "type": "string",
            "description": "The invalid field as a dotted path, or Idempotency-Key."
          },
          "issues": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Issue"
            }
          }
        }
      },
      "Issue": {
        "type": "object",
        "required": [
          "code",
          "path",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What is wrong, such as `invalid_type`, `too_small` or `too_big`."
          },
          "path": {
            "type": "array",
            "items": {
              "type": [
                "string",
                "integer"
              ]
            },
            "description": "The names and indexes that lead to the field."
          },
          "message": {
            "type": "string"
          }
        }
      }
    }
  }
};
