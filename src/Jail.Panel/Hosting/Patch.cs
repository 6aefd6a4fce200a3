using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jail.Panel.Hosting;

/// <summary>A member of a merge patch: absent, or set (to null too).</summary>
[JsonConverter(typeof(PatchConverterFactory))]
internal readonly record struct Patch<T>(T Value)
{
    public bool IsSet { get; } = true;

    public T Or(T other) => IsSet ? Value : other;

    public static implicit operator Patch<T>(T value) => new(value);
}

internal sealed class PatchConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Patch<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(PatchConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class PatchConverter<T> : JsonConverter<Patch<T>>
    {
        public override bool HandleNull => true;

        public override Patch<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Patch<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.Value, options);
    }
}
