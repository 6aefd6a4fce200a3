using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Jail.Testing;

/// <summary>A provisioning script's view of the panel.</summary>
public sealed class RestClient : IDisposable
{
    private readonly HttpClient _http;

    public RestClient(Uri panel, string? token)
    {
        _http = new HttpClient { BaseAddress = new Uri(panel, "/api/v1/"), Timeout = TimeSpan.FromMinutes(5) };
        if (token is not null) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <param name="method">The verb.</param>
    /// <param name="path">Below <c>/api/v1/</c>, without a slash before it.</param>
    /// <param name="body">JSON, or null.</param>
    /// <param name="wait">Seconds for <c>Prefer: wait</c>; 0 leaves the header out.</param>
    public async Task<RestAnswer> SendAsync(HttpMethod method, string path, string? body = null, int wait = 0, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, method == HttpMethod.Patch ? "application/merge-patch+json" : "application/json");
        if (wait > 0) request.Headers.TryAddWithoutValidation("Prefer", $"wait={wait}");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var json = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null;
        return new RestAnswer(response.StatusCode, json, text, response.Headers.Location?.ToString(), response.Headers.ETag?.ToString());
    }

    public Task<RestAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<RestAnswer> PostAsync(string path, string body = "{}", int wait = 60) => SendAsync(HttpMethod.Post, path, body, wait);

    public Task<RestAnswer> PutAsync(string path, string body, int wait = 60) => SendAsync(HttpMethod.Put, path, body, wait);

    public Task<RestAnswer> DeleteAsync(string path, int wait = 60) => SendAsync(HttpMethod.Delete, path, null, wait);

    public void Dispose() => _http.Dispose();
}

public sealed record RestAnswer(HttpStatusCode Status, JsonNode? Json, string Text, string? Location, string? ETag)
{
    /// <summary>The JSON of an answer that must have succeeded.</summary>
    public JsonNode Expect(HttpStatusCode status) =>
        Status == status ? Json ?? new JsonObject() : throw new InvalidOperationException($"Expected {(int)status}, got {(int)Status}: {Text}");
}
