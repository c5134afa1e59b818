// This file is auto-generated from openapi/trinity.yaml

import type { OpenApiDocument } from "../../open-api-document.ts";

export type * from "../../open-api-document.ts";

export const document: OpenApiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Trinity agent avatars",
    "version": "1.0.0",
    "summary": "Avatars of named agents, as Trinity serves them.",
    "description": "The avatar routes of Trinity, and of its agents and its login what they need. Errors are `{\"detail\": ...}`. Failures of a generation also have\n`reason`, the code that Trinity's page lists, and `message`, which describes what happened.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010/trinity/api",
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
      "name": "login",
      "description": "Tokens, which represent API keys."
    },
    {
      "name": "agents",
      "description": "Named agents, each with one avatar."
    },
    {
      "name": "avatars",
      "description": "The pictures of agents."
    }
  ],
  "paths": {
    "/token": {
      "post": {
        "operationId": "login",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "login"
        ],
        "summary": "Log in",
        "description": "The password form of OAuth 2, as `application/x-www-form-urlencoded` or as `multipart/form-data`. `username` is the label of the account, or `admin`\nfor the operator of the server, and `password` is an API key of the account. The token is valid for seven days and while the key is.\nAlso at `/trinity/token`.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/x-www-form-urlencoded": {
              "schema": {
                "$ref": "#/components/schemas/LoginRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
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
    "/auth/mode": {
      "get": {
        "operationId": "getAuthMode",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "login"
        ],
        "summary": "Get the ways to log in",
        "responses": {
          "200": {
            "description": "The ways to log in.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AuthMode"
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
    "/auth/validate": {
      "get": {
        "operationId": "validateToken",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "login"
        ],
        "summary": "Check a token",
        "responses": {
          "200": {
            "description": "The token is valid.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ValidToken"
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
    "/users/me": {
      "get": {
        "operationId": "getCurrentUser",
        "security": [
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "login"
        ],
        "summary": "Get the user of a token",
        "responses": {
          "200": {
            "description": "The user.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CurrentUser"
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
        "summary": "List agents",
        "parameters": [
          {
            "name": "tags",
            "in": "query",
            "description": "Tags that are separated by commas. Agents have none here, so that a filter matches none.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "All agents, newest first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AgentList"
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
        "description": "Only the name is used; nothing runs. Characters of the name other than letters, digits, `_`, `.` and `-` become `-`, and letters become lower case.\n",
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
          "200": {
            "description": "The agent, which has no picture yet.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agent"
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
          "avatars"
        ],
        "summary": "Generate default avatars",
        "description": "Gives a picture of a robot to every agent without a custom avatar. The robot of a name is always the same, so that an agent that has one keeps it.\nNeeds an API key with the scope `manage`, whose owner is an admin to Trinity.\n",
        "responses": {
          "200": {
            "description": "What was generated.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DefaultAvatars"
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
    "/agents/{agent_name}": {
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
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Agent"
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
        "summary": "Delete an agent with its avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "It was deleted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
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
    "/agents/{agent_name}/rename": {
      "put": {
        "operationId": "renameAgent",
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
        "summary": "Rename an agent, which keeps its avatar",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RenameAgentRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "It was renamed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RenamedAgent"
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
    "/agents/{agent_name}/avatar": {
      "get": {
        "operationId": "getAvatar",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "Download the avatar of an agent",
        "description": "WebP of at most 512 x 512 pixels. Without a token, the agents of the operator of the server; with a token, those of its account.\nResponds with `ETag`, and supports `If-None-Match` and `Range`.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/CacheKey"
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
        "summary": "Remove the avatar of an agent",
        "description": "Also removes its reference image, its emotions and a default picture. An agent without an avatar stays as it is.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "It was removed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Message"
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
    "/agents/{agent_name}/avatar/reference": {
      "get": {
        "operationId": "getAvatarReference",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "Download the reference image of an agent",
        "description": "The uploaded reference image, otherwise the picture of the last `generate` as PNG.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "$ref": "#/components/parameters/CacheKey"
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
    "/agents/{agent_name}/avatar/identity": {
      "get": {
        "operationId": "getAvatarIdentity",
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
        "summary": "Get what an avatar was made of",
        "description": "For an agent that does not exist, an admin (an API key with the scope `manage`) gets nulls, and others 403.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The identity.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AvatarIdentity"
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
    "/agents/{agent_name}/avatar/emotions": {
      "get": {
        "operationId": "listAvatarEmotions",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "List the emotions that exist",
        "description": "Those that are ready, in a fixed order. An agent that does not exist has none.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The emotions.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AvatarEmotions"
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
    "/agents/{agent_name}/avatar/emotion/{emotion}": {
      "get": {
        "operationId": "getAvatarEmotion",
        "security": [
          {},
          {
            "bearer": [
              "read"
            ]
          }
        ],
        "tags": [
          "avatars"
        ],
        "summary": "Download an emotion of an agent",
        "description": "As for the avatar itself. `v` of the URL should be the `version` of the list of emotions.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          },
          {
            "name": "emotion",
            "in": "path",
            "required": true,
            "description": "One of `happy`, `thoughtful`, `surprised`, `determined`, `calm`, `amused`, `curious` and `confident`.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/CacheKey"
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
    "/agents/{agent_name}/avatar/generate": {
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
        "description": "From a prompt, a reference image, or both. Responds when the picture is ready. The eight emotions are made in the background after that, and\nstop when a newer avatar is generated or the avatar is removed.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "requestBody": {
          "required": true,
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
                "reference_image": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                },
                "reference": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                },
                "image": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                },
                "file": {
                  "contentType": "image/jpeg, image/png, image/webp, image/avif"
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The avatar was generated.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GeneratedAvatar"
                }
              }
            }
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
    "/agents/{agent_name}/avatar/regenerate": {
      "post": {
        "operationId": "regenerateAvatar",
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
        "summary": "Generate a variation of the avatar",
        "description": "Of the reference image and the prompt of the last `generate`, which stay, as do the emotions. Of an agent that shows a default picture, of that.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/AgentName"
          }
        ],
        "responses": {
          "200": {
            "description": "The avatar was generated.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RegeneratedAvatar"
                }
              }
            }
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
    }
  },
  "webhooks": {
    "event": {
      "post": {
        "summary": "Receive an event",
        "description": "Trinity sends no webhooks about avatars. Poll the list of emotions instead.",
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
            "description": "Never sent."
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "A token of `POST /token`, or an API key."
      }
    },
    "headers": {},
    "parameters": {
      "AgentName": {
        "name": "agent_name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1
        }
      },
      "CacheKey": {
        "name": "v",
        "in": "query",
        "description": "Any text that changes with the image. Ignored; it only makes URLs differ.",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "GenerationFailed": {
        "description": "The image model failed: 502 for an error of the provider or the network, 504 for a timeout.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorEnvelope"
            }
          }
        }
      },
      "Error": {
        "description": "Any status that the operation does not list.",
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
          "detail"
        ],
        "properties": {
          "detail": {
            "description": "What went wrong, for users. A list for a body that is not valid.",
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/InvalidField"
                }
              }
            ]
          },
          "reason": {
            "type": "string",
            "x-known-values": [
              "not_configured",
              "invalid_input",
              "safety_filter",
              "rate_limited",
              "timeout",
              "upstream_error",
              "unknown"
            ],
            "description": "Why a generation failed. Absent for other errors."
          },
          "message": {
            "type": "string",
            "description": "What happened in this case. Absent without `reason`."
          }
        },
        "examples": [
          {
            "detail": "Agent not found"
          },
          {
            "detail": "Image generation is rate-limited right now. Wait a minute and retry.",
            "reason": "rate_limited",
            "message": "The image provider throttles requests."
          },
          {
            "detail": "Image generation timed out. The model can be slow under load — please retry."
          },
          {
            "detail": [
              {
                "type": "missing",
                "loc": [
                  "body",
                  "identity_prompt"
                ],
                "msg": "Field required",
                "input": {}
              }
            ]
          }
        ]
      },
      "InvalidField": {
        "type": "object",
        "required": [
          "type",
          "loc",
          "msg"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "`missing`, `string_type`, `json_invalid` and others."
          },
          "loc": {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "integer"
                }
              ]
            },
            "description": "`body` and the path of the field."
          },
          "msg": {
            "type": "string"
          }
        },
        "examples": [
          {
            "type": "missing",
            "loc": [
              "body",
              "identity_prompt"
            ],
            "msg": "Field required",
            "input": {}
          }
        ]
      },
      "WebhookEvent": {
        "type": "object",
        "examples": [
          {}
        ]
      },
      "Token": {
        "type": "object",
        "required": [
          "access_token",
          "token_type"
        ],
        "properties": {
          "access_token": {
            "type": "string"
          },
          "token_type": {
            "type": "string"
          }
        },
        "examples": [
          {
            "access_token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZG1pbiJ9.c2lnbmF0dXJl",
            "token_type": "bearer"
          }
        ]
      },
      "LoginRequest": {
        "description": "Other fields are ignored.",
        "type": "object",
        "required": [
          "username",
          "password"
        ],
        "properties": {
          "username": {
            "type": "string"
          },
          "password": {
            "type": "string"
          }
        },
        "examples": [
          {
            "username": "admin",
            "password": "lk_0123456789"
          }
        ]
      },
      "AuthMode": {
        "type": "object",
        "required": [
          "email_auth_enabled",
          "setup_completed"
        ],
        "properties": {
          "email_auth_enabled": {
            "type": "boolean",
            "description": "Always false here."
          },
          "setup_completed": {
            "type": "boolean",
            "description": "Always true here."
          }
        },
        "examples": [
          {
            "email_auth_enabled": false,
            "setup_completed": true
          }
        ]
      },
      "ValidToken": {
        "type": "object",
        "required": [
          "status",
          "user"
        ],
        "properties": {
          "status": {
            "type": "string"
          },
          "user": {
            "type": "string",
            "description": "`admin`, or the label of the account."
          }
        },
        "examples": [
          {
            "status": "valid",
            "user": "admin"
          }
        ]
      },
      "CurrentUser": {
        "type": "object",
        "required": [
          "username",
          "role"
        ],
        "properties": {
          "username": {
            "type": "string",
            "description": "`admin`, or the label of the account."
          },
          "email": {
            "type": [
              "string",
              "null"
            ],
            "description": "Always null here."
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "picture": {
            "type": [
              "string",
              "null"
            ],
            "description": "Always null here."
          },
          "role": {
            "type": "string",
            "x-known-values": [
              "admin",
              "creator",
              "user"
            ],
            "description": "`admin` with the scope `manage`, `creator` with `write`, otherwise `user`."
          }
        },
        "examples": [
          {
            "username": "admin",
            "email": null,
            "name": "admin",
            "picture": null,
            "role": "admin"
          }
        ]
      },
      "CreateAgentRequest": {
        "description": "Other fields are ignored.",
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string"
          }
        },
        "examples": [
          {
            "name": "research-bot"
          },
          {
            "name": "Research Bot",
            "template": "local:scout",
            "resources": {
              "cpu": "2",
              "memory": "4g"
            }
          }
        ]
      },
      "RenameAgentRequest": {
        "type": "object",
        "required": [
          "new_name"
        ],
        "properties": {
          "new_name": {
            "type": "string"
          }
        },
        "examples": [
          {
            "new_name": "research-bot"
          }
        ]
      },
      "RenamedAgent": {
        "type": "object",
        "required": [
          "message",
          "old_name",
          "new_name",
          "was_running",
          "note"
        ],
        "properties": {
          "message": {
            "type": "string"
          },
          "old_name": {
            "type": "string"
          },
          "new_name": {
            "type": "string"
          },
          "was_running": {
            "type": "boolean"
          },
          "note": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "examples": [
          {
            "message": "Agent renamed from 'scout' to 'research-bot'",
            "old_name": "scout",
            "new_name": "research-bot",
            "was_running": false,
            "note": null
          }
        ]
      },
      "AgentList": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Agent"
        }
      },
      "Agent": {
        "description": "Agents do not run here. What Trinity says about their containers has fixed values.",
        "type": "object",
        "required": [
          "name",
          "status",
          "port",
          "created",
          "resources",
          "avatar_url"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "description": "Always empty."
          },
          "status": {
            "type": "string",
            "description": "Always `running`."
          },
          "port": {
            "type": "integer",
            "description": "Always 0."
          },
          "created": {
            "type": "string",
            "description": "ISO 8601 with microseconds and `Z`."
          },
          "resources": {
            "type": "object",
            "additionalProperties": true
          },
          "container_id": {
            "type": [
              "string",
              "null"
            ]
          },
          "template": {
            "type": [
              "string",
              "null"
            ]
          },
          "runtime": {
            "type": "string"
          },
          "base_image_version": {
            "type": [
              "string",
              "null"
            ]
          },
          "owner": {
            "type": "string",
            "description": "`admin`, or the label of the account."
          },
          "is_owner": {
            "type": "boolean"
          },
          "is_shared": {
            "type": "boolean"
          },
          "is_system": {
            "type": "boolean"
          },
          "can_share": {
            "type": "boolean"
          },
          "can_delete": {
            "type": "boolean"
          },
          "autonomy_enabled": {
            "type": "boolean"
          },
          "read_only_enabled": {
            "type": "boolean"
          },
          "github_repo": {
            "type": [
              "string",
              "null"
            ]
          },
          "avatar_url": {
            "type": [
              "string",
              "null"
            ],
            "description": "The path of its avatar, with a cache key. Null if it has none."
          },
          "shares": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "examples": [
          {
            "name": "research-bot",
            "type": "",
            "status": "running",
            "port": 0,
            "created": "2026-03-07T21:34:40.123000Z",
            "resources": {
              "cpu": "2",
              "memory": "4g"
            },
            "container_id": null,
            "template": null,
            "runtime": "claude-code",
            "base_image_version": null,
            "owner": "admin",
            "is_owner": true,
            "is_shared": false,
            "is_system": false,
            "can_share": true,
            "can_delete": true,
            "autonomy_enabled": false,
            "read_only_enabled": false,
            "github_repo": null,
            "avatar_url": "/api/agents/research-bot/avatar?v=2026-03-07T21:34:40.123000+00:00",
            "shares": [],
            "tags": []
          }
        ]
      },
      "Message": {
        "type": "object",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string"
          }
        },
        "examples": [
          {
            "message": "Avatar removed for a"
          }
        ]
      },
      "GenerateAvatarRequest": {
        "description": "Has a prompt, a reference image, or both. Other fields are ignored.",
        "type": "object",
        "properties": {
          "identity_prompt": {
            "type": "string",
            "description": "Who the avatar shows. Up to 500 characters after trimming."
          },
          "reference_image": {
            "type": "string",
            "description": "A JPEG, PNG, WebP or AVIF image of at most 15 MB, as a data URL or base64; in a form, as a file."
          },
          "reference": {
            "type": "string",
            "description": "The same as `reference_image`. Trinity does not say how the field is named."
          },
          "image": {
            "type": "string",
            "description": "The same as `reference_image`."
          },
          "file": {
            "type": "string",
            "description": "The same as `reference_image`."
          }
        },
        "examples": [
          {
            "identity_prompt": "A wise owl"
          },
          {
            "identity_prompt": "A wise owl",
            "reference_image": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
          }
        ]
      },
      "GeneratedAvatar": {
        "type": "object",
        "required": [
          "agent_name",
          "identity_prompt",
          "refined_prompt",
          "updated_at"
        ],
        "properties": {
          "agent_name": {
            "type": "string"
          },
          "identity_prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "The trimmed prompt. Null if only a reference image was sent."
          },
          "refined_prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "What was drawn."
          },
          "updated_at": {
            "type": "string",
            "description": "ISO 8601 with microseconds and `+00:00`."
          }
        },
        "examples": [
          {
            "agent_name": "a",
            "identity_prompt": "A wise owl",
            "refined_prompt": "An owl with glasses",
            "updated_at": "2026-03-07T21:34:40.123456+00:00"
          }
        ]
      },
      "RegeneratedAvatar": {
        "type": "object",
        "required": [
          "agent_name",
          "identity_prompt",
          "updated_at"
        ],
        "properties": {
          "agent_name": {
            "type": "string"
          },
          "identity_prompt": {
            "type": [
              "string",
              "null"
            ]
          },
          "updated_at": {
            "type": "string"
          }
        },
        "examples": [
          {
            "agent_name": "a",
            "identity_prompt": "A wise owl",
            "updated_at": "2026-03-07T21:34:40.123456+00:00"
          }
        ]
      },
      "AvatarIdentity": {
        "type": "object",
        "required": [
          "agent_name",
          "identity_prompt",
          "updated_at",
          "has_avatar",
          "has_reference"
        ],
        "properties": {
          "agent_name": {
            "type": "string"
          },
          "identity_prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "The prompt of the avatar; of a default picture, a description of it."
          },
          "updated_at": {
            "type": [
              "string",
              "null"
            ]
          },
          "has_avatar": {
            "type": "boolean"
          },
          "has_reference": {
            "type": "boolean"
          }
        },
        "examples": [
          {
            "agent_name": "a",
            "identity_prompt": "A wise owl",
            "updated_at": "2026-03-07T21:34:40.123456+00:00",
            "has_avatar": true,
            "has_reference": true
          },
          {
            "agent_name": "b",
            "identity_prompt": null,
            "updated_at": null,
            "has_avatar": false,
            "has_reference": false
          }
        ]
      },
      "AvatarEmotions": {
        "type": "object",
        "required": [
          "agent_name",
          "emotions",
          "version"
        ],
        "properties": {
          "agent_name": {
            "type": "string"
          },
          "emotions": {
            "type": "array",
            "items": {
              "type": "string",
              "x-known-values": [
                "happy",
                "thoughtful",
                "surprised",
                "determined",
                "calm",
                "amused",
                "curious",
                "confident"
              ]
            }
          },
          "version": {
            "type": "string",
            "description": "When the newest of them was made, in Unix seconds; `0` if there are none. A cache key for the URLs of emotions."
          }
        },
        "examples": [
          {
            "agent_name": "a",
            "emotions": [
              "happy",
              "calm"
            ],
            "version": "1756300000"
          },
          {
            "agent_name": "b",
            "emotions": [],
            "version": "0"
          }
        ]
      },
      "DefaultAvatars": {
        "type": "object",
        "required": [
          "generated",
          "failed",
          "skipped",
          "agents",
          "errors",
          "message"
        ],
        "properties": {
          "generated": {
            "type": "integer",
            "minimum": 0
          },
          "failed": {
            "type": "integer",
            "minimum": 0
          },
          "skipped": {
            "type": "integer",
            "minimum": 0,
            "description": "Always 0 here."
          },
          "agents": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The names of the agents, sorted."
          },
          "errors": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "agent",
                "error"
              ],
              "properties": {
                "agent": {
                  "type": "string"
                },
                "error": {
                  "type": "string"
                }
              }
            }
          },
          "message": {
            "type": "string"
          }
        },
        "examples": [
          {
            "generated": 1,
            "failed": 1,
            "skipped": 1,
            "agents": [
              "a"
            ],
            "errors": [
              {
                "agent": "b",
                "error": "Gemini image API error 503: The model is overloaded."
              }
            ],
            "message": "Generated 1 default avatars, 1 failed, 1 skipped (not in Docker)"
          },
          {
            "generated": 0,
            "failed": 0,
            "skipped": 0,
            "agents": [],
            "errors": [],
            "message": "All agents already have custom avatars"
          }
        ]
      }
    }
  }
};
